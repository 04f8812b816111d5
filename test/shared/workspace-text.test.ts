import { describe, expect, it } from "vitest";
import { SCHEMA_VERSION } from "../../shared/model/workspace";
import { sampleSearch } from "../../shared/sample/sample-search";
import { contentsOf, previewImport } from "../../shared/workspace-text";

const sample = sampleSearch("2026-05-12");

describe("looking at an export before it replaces anything", () => {
  it("tells how much is in it", () => {
    const preview = previewImport(JSON.stringify(sample));
    expect(preview).toMatchObject({ ok: true, value: { contents: contentsOf(sample) } });
    expect(contentsOf(sample)).toMatchObject({ hasCurrentJob: true });
    expect(contentsOf(sample).opportunities).toBe(Object.keys(sample.opportunities).length);
  });

  it("reads a file that an editor saved with a byte order mark", () => {
    expect(previewImport(`\ufeff${JSON.stringify(sample)}`).ok).toBe(true);
  });

  it.each(["", "null", "42", "[]", "{", '{"offers": []}', "\u0000\u0000"])(
    "%j is not an export",
    (text) => {
      expect(previewImport(text)).toMatchObject({ failure: { code: "not-a-workspace" } });
    },
  );

  it("refuses a file of a newer version in its own words", () => {
    const newer = JSON.stringify({ ...sample, schemaVersion: SCHEMA_VERSION + 1 });
    expect(previewImport(newer)).toMatchObject({ failure: { code: "newer-workspace" } });
  });

  it("refuses an export in which a figure is not possible", () => {
    const broken = JSON.stringify(sample).replace(/"minor":\d+/, '"minor":-5');
    expect(previewImport(broken)).toMatchObject({ failure: { code: "not-a-workspace" } });
  });
});
