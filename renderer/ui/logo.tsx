/** A lever over its fulcrum, lifting one block. */
export function Logo({ size = 18 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 18 18" width={size} height={size} aria-hidden="true">
      <path
        d="M2 11.6 16 5.4"
        stroke="var(--lv-ink)"
        strokeWidth="2"
        strokeLinecap="round"
        fill="none"
      />
      <path d="M6.6 10.6 10 16.5H3.2z" fill="var(--lv-ink)" />
      <rect
        x="12.2"
        y="1.4"
        width="4"
        height="4"
        rx="1"
        transform="rotate(-23.5 14.2 3.4)"
        fill="var(--lv-base)"
      />
    </svg>
  );
}
