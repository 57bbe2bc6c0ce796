// The theme is changed at once; the cookie tells the server for the next page.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-theme-to]");
  if (!link || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  const theme = link.dataset.themeTo;
  document.documentElement.dataset.theme = theme;
  document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
  // The switch just used is hidden now; the focus goes to the one that takes its place.
  const other = theme === "dark" ? "light" : "dark";
  link.parentElement.querySelector(`[data-theme-to="${other}"]`)?.focus();
});
