import type { ThemeConfig } from "antd/es/config-provider";
import theme from "antd/es/theme";
import type { Theme } from "../theme";

// The library derives shades from its colours by calculation, so it needs values, not the variables of base.css.
const colours = {
  light: {
    primary: "#1554ad",
    surface: "#ffffff",
    text: "#171c26",
    text2: "#454e5e",
    text3: "#5f6878",
    border: "#cbd1da",
    line: "#e3e6eb",
    error: "#b3261e",
    warning: "#855000",
    success: "#1a6b3b",
  },
  dark: {
    primary: "#8fb8f2",
    surface: "#161a22",
    text: "#e7eaf0",
    text2: "#b4bcca",
    text3: "#929cad",
    border: "#3b4454",
    line: "#272e3a",
    error: "#ff9c92",
    warning: "#edba62",
    success: "#74cd99",
  },
};

/** The component library in our colours, dense and without shadows. */
export function antdTheme(name: Theme): ThemeConfig {
  const colour = colours[name];
  return {
    algorithm: name === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: colour.primary,
      colorLink: colour.primary,
      colorInfo: colour.primary,
      colorError: colour.error,
      colorWarning: colour.warning,
      colorSuccess: colour.success,
      colorBgContainer: colour.surface,
      colorBgElevated: colour.surface,
      colorText: colour.text,
      colorTextSecondary: colour.text2,
      colorTextDescription: colour.text3,
      colorTextPlaceholder: colour.text3,
      colorBorder: colour.border,
      colorBorderSecondary: colour.line,
      colorTextLightSolid: name === "dark" ? "#0c1626" : "#ffffff",
      fontFamily: '"PingFang SC", "Microsoft YaHei", "HarmonyOS Sans SC", "Noto Sans CJK SC", system-ui, sans-serif',
      fontSize: 13,
      borderRadius: 8,
      controlHeight: 32,
    },
    components: {
      Table: {
        cellPaddingBlockMD: 9,
        cellPaddingInlineMD: 16,
        headerBg: "transparent",
        headerSplitColor: "transparent",
        headerSortActiveBg: "transparent",
        bodySortBg: "transparent",
      },
    },
  };
}
