// Reading quotes with the keyboard. Every form works without this script too.
"use strict";
(() => {
  const keysBox = document.getElementById("keys");
  if (!keysBox) return;
  const quotes = [...document.querySelectorAll("#unread > [data-quote]")];
  const named = quotes.findIndex((quote) => "#" + quote.id === location.hash);
  let current = named < 0 ? 0 : named;
  let sent = false; // whether something was said that the server has not answered

  const isField = (node) => node.matches?.("input:not([type=checkbox]), textarea, select, [contenteditable]");

  function mark(place) {
    quotes[current]?.classList.remove("current");
    quotes[current]?.removeAttribute("aria-current");
    current = place;
    quotes[current]?.classList.add("current");
    quotes[current]?.setAttribute("aria-current", "true");
  }

  function show(place) {
    if (place < 0 || place >= quotes.length) return;
    mark(place);
    quotes[current].focus({ preventScroll: true });
    quotes[current].scrollIntoView({ block: "nearest" });
  }

  function isInView() {
    const box = quotes[current]?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  }

  // Nothing is said of a quote that is out of sight: it is brought into view first.
  function press(control) {
    if (!control) return;
    if (!isInView()) { show(current); return; }
    control.focus({ preventScroll: true });
    control.click();
  }

  const within = (path) => quotes[current]?.querySelector(path);
  const keys = {
    j: () => show(current + 1),
    k: () => show(current - 1),
    f: () => press(within("[data-fine] button")),
    h: () => press(within("[data-hold] button")),
    x: () => press(within("summary")),
    o: () => press(within("[data-turn]")),
  };

  // The quote that is clicked into, or gone to with the tab key, is the one that keys are about.
  for (const what of ["focusin", "pointerdown"]) {
    document.addEventListener(what, (event) => {
      const place = quotes.indexOf(event.target.closest?.("[data-quote]"));
      if (place >= 0) mark(place);
    });
  }

  // What may be wrong with a quote is chosen from below it: there it is in sight.
  document.addEventListener("toggle", (event) => {
    if (event.target.open && event.target.closest?.("[data-quote]")) event.target.scrollIntoView({ block: "nearest" });
  }, true);

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (!keysBox.checked || sent || isField(event.target)) return;
    const reason = quotes[current]?.querySelectorAll("details[open] button")[Number(event.key) - 1];
    const act = keys[event.key] ?? (reason && (() => press(reason)));
    if (!act) return;
    event.preventDefault();
    act();
  });

  document.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });
  window.addEventListener("pageshow", () => { sent = false; });

  keysBox.checked = localStorage.getItem("throughline-keys") !== "off";
  keysBox.addEventListener("change", () => localStorage.setItem("throughline-keys", keysBox.checked ? "on" : "off"));
  if (quotes.length > 0 && named >= 0) show(current); else mark(current);
})();
