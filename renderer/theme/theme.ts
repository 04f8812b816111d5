import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  virtualColor,
} from "@mantine/core";

/** Ink is the only colour of a control: near black in light, near white in dark. */
const inkLight: MantineColorsTuple = [
  "#f5f6f8",
  "#eceef2",
  "#e4e7ed",
  "#cdd2da",
  "#939ba9",
  "#5c6472",
  "#14171d",
  "#2a2f38",
  "#0e1116",
  "#07080b",
];
const inkDark: MantineColorsTuple = [
  "#ffffff",
  "#fafbfc",
  "#f6f7f9",
  "#f2f4f7",
  "#f0f2f5",
  "#eff1f5",
  "#ffffff",
  "#eef0f4",
  "#d9dde5",
  "#b9bfca",
];

export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 6, dark: 7 },
  autoContrast: true,
  colors: {
    "ink-light": inkLight,
    "ink-dark": inkDark,
    ink: virtualColor({ name: "ink", light: "ink-light", dark: "ink-dark" }),
  },
  fontFamily: "var(--lv-font)",
  fontFamilyMonospace: "var(--lv-font)",
  headings: { fontFamily: "var(--lv-font-display)", fontWeight: "600" },
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  lineHeights: { xs: "1.45", sm: "1.45", md: "1.45", lg: "1.4", xl: "1.2" },
  fontWeights: { regular: "400", medium: "500", bold: "600" },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "20px" },
  radius: { xs: "3px", sm: "5px", md: "7px", lg: "10px", xl: "14px" },
  defaultRadius: "7px",
  breakpoints: { lg: "68.75em" },
  cursorType: "default",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ["label", "input", "description", "error"] },
    },
    // A contrast computed for the light ink would leave the tick white on white in the dark.
    Checkbox: { defaultProps: { iconColor: "var(--lv-ink-inv)" } },
    Radio: { defaultProps: { iconColor: "var(--lv-ink-inv)" } },
    // The page itself never scrolls, and the library's scroll lock writes a style element without our nonce.
    Modal: { defaultProps: { lockScroll: false } },
    Badge: { defaultProps: { tt: "none", radius: "sm", fw: 500 } },
    Tooltip: {
      defaultProps: { openDelay: 300, transitionProps: { duration: 0 }, multiline: true },
    },
    // The arrow of a list is drawn without a word to a screen reader.
    NativeSelect: { defaultProps: { rightSectionProps: { "aria-hidden": true } } },
    HoverCard: { defaultProps: { transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    // The first item takes the focus: an empty element inside a menu is no menu item.
    // Where it fits neither below nor above its button it moves over it rather than out of the window.
    Menu: {
      defaultProps: {
        transitionProps: { duration: 0 },
        withInitialFocusPlaceholder: false,
        middlewares: { flip: true, shift: { crossAxis: true, padding: 8 } },
      },
    },
    Select: { defaultProps: { comboboxProps: { transitionProps: { duration: 0 } } } },
  },
});

const sharedVariables = {
  "--mantine-color-body": "var(--lv-bg)",
  "--mantine-color-text": "var(--lv-ink)",
  "--mantine-color-dimmed": "var(--lv-ink-3)",
  "--mantine-color-placeholder": "var(--lv-ink-3)",
  "--mantine-color-default": "var(--lv-surface)",
  "--mantine-color-default-color": "var(--lv-ink)",
  "--mantine-color-default-border": "var(--lv-line-strong)",
  "--mantine-color-default-hover": "var(--lv-hover)",
  "--mantine-color-error": "var(--lv-signal)",
  "--mantine-color-anchor": "var(--lv-ink)",
  "--mantine-primary-color-contrast": "var(--lv-ink-inv)",
};

/** Points Mantine's own colours at the design tokens, so both themes come from one file. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: sharedVariables,
  dark: sharedVariables,
});
