// Reading quotes with the keyboard. Every form works without this script too.
"use strict";
(() => {
  const keysBox = document.getElementById("keys");
  if (!keysBox) return;
  const quotes = [...document.querySelectorAll("#unread > [data-quote]")];
  const named = quotes.findIndex((quote) => "#" + quote.id === location.hash);
  let current = named < 0 ? 0 : named;

  function show(place) {
    if (place < 0 || place >= quotes.length) return;
    quotes[current].classList.remove("current");
    current = place;
    quotes[current].classList.add("current");
    quotes[current].scrollIntoView({ block: "nearest" });
  }

  function press(selector) {
    const control = quotes[current]?.querySelector(selector);
    control?.focus();
    control?.click();
  }

  const keys = {
    j: () => show(current + 1),
    k: () => show(current - 1),
    f: () => press("[data-fine] button"),
    h: () => press("[data-hold] button"),
    x: () => press("summary"),
    o: () => press("[data-turn]"),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (!keysBox.checked || event.target.matches?.("input, select, textarea")) return;
    // Which reason is told by its number, while they are shown.
    const reasons = quotes[current]?.querySelectorAll("details[open] button") ?? [];
    const act = keys[event.key] ?? (reasons[Number(event.key) - 1] && (() => reasons[Number(event.key) - 1].click()));
    if (!act) return;
    event.preventDefault();
    act();
  });

  keysBox.checked = localStorage.getItem("throughline-keys") !== "off";
  keysBox.addEventListener("change", () => localStorage.setItem("throughline-keys", keysBox.checked ? "on" : "off"));
  if (quotes.length > 0) show(current);
})();
