/* Dark or light: as the system says, until the button says otherwise. Loaded before the page is drawn, so that nothing flashes. */
"use strict";
{
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);

  let chosen = null;
  try {
    chosen = localStorage.getItem("theme");
  } catch {
    // storage is blocked: the choice lasts as long as the page
  }
  if (chosen === "dark" || chosen === "light") root.dataset.theme = chosen;

  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      try {
        localStorage.setItem("theme", root.dataset.theme);
      } catch {
        // as above
      }
      show();
    });
    dark.addEventListener("change", show);
    show();
  });
}
