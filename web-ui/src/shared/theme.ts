import { Button, Checkbox, createTheme, type CSSVariablesResolver, Drawer, type MantineColorsTuple, Menu, Modal, Notification, Radio, Skeleton, Textarea, TextInput } from "@mantine/core";

const accent: MantineColorsTuple = ["#e9f1f0", "#d3e4e3", "#a9cccb", "#7fcfd0", "#52a3a6", "#2f8186", "#0d5c63", "#0b5158", "#08444a", "#06363b"];
const field = { size: "md", radius: 10 } as const;

const sheetTitle = { fontWeight: 700, fontSize: "1.25rem", lineHeight: 1.3 };

/** Gatepost's look on Mantine's components: system fonts, five sizes, targets of 44 pixels, one accent. */
export const theme = createTheme({
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, Inter, sans-serif",
  fontSizes: { xs: "0.75rem", sm: "0.875rem", md: "1rem", lg: "1.25rem", xl: "1.75rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.5", lg: "1.4", xl: "1.2" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  headings: {
    fontWeight: "700",
    sizes: {
      h1: { fontSize: "1.75rem", lineHeight: "1.2" },
      h2: { fontSize: "1.25rem", lineHeight: "1.3" },
      h3: { fontSize: "1rem", lineHeight: "1.4" },
    },
  },
  colors: { accent },
  primaryColor: "accent",
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  defaultRadius: 10,
  focusRing: "auto",
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: Button.extend({
      defaultProps: { radius: 10, h: 44, fz: "1rem", px: 16 },
      vars: (_theme, { color, variant = "filled" }) => ({
        root: color || variant !== "filled" ? {} : { "--button-bg": "var(--accent)", "--button-hover": "var(--accent)", "--button-color": "var(--accent-ink)" },
        inner: {},
      }),
    }),
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: "var(--accent-ink)", color: "var(--accent)" } }),
    Radio: Radio.extend({ defaultProps: { iconColor: "var(--accent-ink)", color: "var(--accent)" } }),
    TextInput: TextInput.extend({ defaultProps: field }),
    Textarea: Textarea.extend({ defaultProps: field }),
    Modal: Modal.extend({ styles: { title: sheetTitle }, defaultProps: { radius: 14, centered: true, closeButtonProps: { "aria-label": "Close", size: 44 }, overlayProps: { backgroundOpacity: 0.45 } } }),
    Drawer: Drawer.extend({ styles: { title: sheetTitle }, defaultProps: { position: "right", size: "md", closeButtonProps: { "aria-label": "Close", size: 44 }, overlayProps: { backgroundOpacity: 0.35 } } }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { "aria-label": "Close this message" } }, styles: { description: { color: "var(--soft)" } } }),
    Menu: Menu.extend({
      // Inside its landmark, and holding nothing but its items, which is what a screen reader expects of a menu.
      defaultProps: { radius: 12, shadow: "md", position: "bottom-end", withinPortal: false, withInitialFocusPlaceholder: false },
    }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: 12 } }),
  },
});

const mapped = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--soft)",
  "--mantine-color-placeholder": "var(--soft)",
  "--mantine-color-default": "var(--card)",
  "--mantine-color-default-hover": "var(--accent-bg)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line)",
  "--mantine-color-error": "var(--no)",
  "--mantine-color-anchor": "var(--accent)",
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: mapped, dark: mapped });
