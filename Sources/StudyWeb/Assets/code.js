// Coding with the keyboard, without loading the page anew. Every form works without this script too.
"use strict";
(() => {
  const desk = document.getElementById("code");
  if (!desk) return;
  const panel = document.getElementById("panel");
  const status = document.getElementById("status");
  const trouble = document.getElementById("trouble");
  const keysBox = document.getElementById("keys");
  const addBox = document.getElementById("add-box");
  const addForm = document.getElementById("add");
  const narrow = window.matchMedia("(max-width: 63.99rem)");
  const stances = ["helping", "hindering", "mixed", "neutral"];
  const kinds = ["", "assumption", "aspiration", "success_factor", "challenge"];
  let current = Number(panel.querySelector(".one")?.dataset.coding ?? 0);
  let after = desk.dataset.after;
  let choosing = false; // whether digits choose a criterion
  let picking = null; // the words being picked for a new coding
  let busy = Promise.resolve(); // what is saved is saved in the order in which it was done
  let waiting = []; // what is not saved yet
  let behind = false; // whether others changed what the panel shows while a choice stands in it
  let unsure = false; // whether something is told that stays until the next step is saved
  const kept = new Map(); // memos that were not saved, by coding, until their field is shown again

  const say = (text) => { status.textContent = ""; requestAnimationFrame(() => { status.textContent = text; }); };
  const cards = () => [...document.querySelectorAll(".card")];
  const card = (id) => document.getElementById("c" + id);

  // Saving

  const failure = (problem, advice) => { const error = new Error(problem); error.advice = advice; return error; };

  async function ask(address, options) {
    const response = await fetch(address, { ...options, headers: { Accept: "application/json" }, redirect: "error" });
    const answer = await response.json();
    if (!response.ok) {
      const error = failure(answer.problem, answer.advice);
      error.answer = answer;
      error.status = response.status;
      throw error;
    }
    return answer;
  }

  function send(address, fields, done) {
    const item = { address, fields: [...fields], done };
    waiting.push(item);
    busy = busy.then(() => flush());
    return busy;
  }

  async function flush() {
    while (waiting.length > 0) {
      const item = waiting[0];
      try {
        const answer = await ask(item.address, { method: "POST", body: new URLSearchParams(item.fields) });
        waiting.shift();
        unsure = false;
        trouble.textContent = "";
        take(answer);
        item.done?.(answer);
      } catch (error) {
        if (error.status !== undefined) {
          waiting.shift();
          trouble.textContent = error.message + ". " + error.advice;
          item.done?.(null, error);
          continue;
        }
        lost();
        return;
      }
    }
  }

  function lost() {
    const count = waiting.length;
    if (!unsure || count > 0) trouble.textContent = "The connection to the server is lost. " +
      (count === 0 ? "Nothing is waiting to be saved." : count === 1
        ? "Your last step is not saved yet; it is kept here, and sent again."
        : "Your last " + count + " steps are not saved yet; they are kept here, and sent again.");
    setTimeout(() => { busy = busy.then(() => flush()); }, 3000);
  }

  window.addEventListener("beforeunload", (event) => {
    if (waiting.length > 0 || kept.size > 0 || memoIsDirty()) event.preventDefault();
  });

  // Showing

  function element(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content.firstElementChild;
  }

  function take(answer) {
    if (answer.go) { location.href = answer.go; return; }
    const active = document.activeElement;
    const focused = active?.closest(".turns") ? (active.closest("[id]")?.id ?? "") : "";
    for (const turn of answer.turns ?? []) {
      const old = document.getElementById("t" + turn.number);
      const side = old?.querySelector(".side"); // it stands in the turn on narrow screens
      const fresh = element(turn.html);
      old?.replaceWith(fresh);
      if (side) fresh.append(side);
    }
    if (focused) document.getElementById(focused)?.querySelector("a")?.focus({ preventScroll: true });
    if (answer.left !== undefined) {
      document.getElementById("left").textContent = answer.left === 0 ? "None left." : answer.left + " left.";
      document.getElementById("decided").textContent = answer.total - answer.left;
      document.getElementById("total").textContent = answer.total;
    }
    if (answer.last !== undefined) after = answer.last;
    if (answer.said) say(answer.said);
    mark();
  }

  function mark() {
    for (const one of document.querySelectorAll(".card a[aria-current]")) one.removeAttribute("aria-current");
    for (const one of document.querySelectorAll("mark.current")) one.classList.remove("current");
    card(current)?.querySelector("a")?.setAttribute("aria-current", "true");
    for (const one of document.querySelectorAll("mark"))
      if (one.dataset.codings.split(" ").includes(String(current))) one.classList.add("current");
  }

  const memoField = () => panel.querySelector("#memo");
  const memoIsDirty = () => { const field = memoField(); return field !== null && field.value !== field.defaultValue; };

  // Whether the panel holds a choice that is not saved yet, beside the memo.
  const isChosen = () => [...panel.querySelectorAll("input, select")].some((field) =>
    field.type === "checkbox" ? field.checked !== field.defaultChecked
      : field.options ? [...field.options].some((one) => one.selected !== one.defaultSelected)
      : field.value !== field.defaultValue);

  const shown = () => Number(panel.querySelector(".one")?.dataset.coding ?? 0);

  // Puts a memo that is not saved yet back into its field.
  function putBack(id, { text, revision, error }) {
    const field = memoField();
    if (!field) return;
    kept.delete(id);
    field.value = text;
    field.form.elements.revision.value = revision;
    if (error) tellConflict(field.form, error);
  }

  async function open(id, { focus = true } = {}) {
    if (memoIsDirty()) saveMemo();
    choosing = false;
    current = id;
    mark();
    const link = card(id)?.querySelector("a");
    if (focus && link) link.focus({ preventScroll: true });
    card(id)?.scrollIntoView({ block: "center" });
    await refresh();
  }

  async function refresh() {
    const id = current;
    if (!id) return;
    try {
      const response = await fetch("/codings/" + id + "?part", { headers: { Accept: "text/html" } });
      if (!response.ok || id !== current) return;
      const html = await response.text();
      const inside = panel.contains(document.activeElement) ? document.activeElement : null;
      if (inside && memoIsDirty()) return;
      const key = inside && (inside.id ? "#" + inside.id : inside.name ? `[name="${inside.name}"][value="${CSS.escape(inside.value)}"]` : "");
      const typed = memoIsDirty() && shown() === id
        ? { text: memoField().value, revision: memoField().form.elements.revision.value } : kept.get(id);
      panel.replaceChildren(element(html));
      if (typed) putBack(id, typed);
      if (inside) (key && panel.querySelector(key) || panel.querySelector("h2"))?.focus({ preventScroll: true });
      place();
    } catch { lost(); }
  }

  // On narrow screens what there is to do stands in the turn it is about.
  const side = document.querySelector(".side");
  function place() {
    const turn = narrow.matches ? card(current)?.closest(".turn") : null;
    const home = turn ?? desk;
    if (side.parentElement !== home) home.append(side);
  }
  narrow.addEventListener("change", place);

  function step(by) {
    const all = cards();
    if (all.length === 0) return;
    const at = all.findIndex((one) => Number(one.dataset.coding) === current);
    const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
    if (Number(next.dataset.coding) === current) say(by > 0 ? "This is the last coding." : "This is the first coding.");
    open(Number(next.dataset.coding));
  }

  function nextUndecided() {
    const all = cards();
    const at = all.findIndex((one) => Number(one.dataset.coding) === current);
    const rest = all.slice(at + 1).concat(all.slice(0, at + 1));
    const next = rest.find((one) => one.dataset.mine !== "true");
    if (next) open(Number(next.dataset.coding)); else say("You have decided every coding of this transcript.");
  }

  // Deciding

  const decideForm = () => panel.querySelector("[data-decide]");

  function decide(verdict) {
    const form = decideForm();
    if (!form) return;
    const fields = new FormData(form);
    fields.set("verdict", verdict);
    form.dataset.verdict = verdict;
    send(form.action, fields, () => refresh());
  }

  function setField(name, value) {
    const field = decideForm()?.elements[name];
    if (!field) return;
    field.value = value;
    decide("accepted");
  }

  // Takes the words off the record, or puts them back; who rejected the coding goes on rejecting it.
  function turnRecord() {
    const form = decideForm();
    if (!form) return;
    const field = form.elements.record;
    field.value = !("off" in form.dataset) ? "yes" : "found" in field.dataset ? "no" : "";
    saveRecord(form);
  }

  const saveRecord = (form) => decide(form.dataset.verdict === "rejected" ? "rejected" : "accepted");

  // A choice that protects somebody does not wait.
  panel.addEventListener("change", (event) => { if (event.target.id === "record") saveRecord(event.target.form); });

  function change(criterion) {
    const form = panel.querySelector("[data-change]");
    const fields = new FormData(form);
    fields.set("criterion", criterion);
    choosing = false;
    send(form.action, fields, (answer) => { if (answer) open(answer.coding); });
  }

  function tellConflict(form, error) {
    if (error.answer?.there === undefined) return;
    const box = form.querySelector("[data-conflict]");
    const quote = document.createElement("blockquote");
    quote.textContent = error.answer.there || "(no memo)";
    const words = document.createElement("p");
    words.textContent = "Saved in another window is the text above; yours is in the field. Make one of the two, and save it again.";
    box.replaceChildren(quote, words);
    form.elements.revision.value = error.answer.revision;
  }

  function saveMemo() {
    const form = panel.querySelector("[data-memo]");
    if (!form) return;
    const id = shown();
    const revision = form.elements.revision.value;
    const field = memoField();
    const text = field.value;
    field.defaultValue = text;
    send(form.action, new FormData(form), (answer, error) => {
      if (answer) { form.elements.revision.value = answer.revision; return; }
      if (form.isConnected) {
        field.defaultValue = "";
        tellConflict(form, error);
        if (error.answer?.there !== undefined) field.focus();
        return;
      }
      // Another coding is shown by now: the text goes back to where it was typed, once that is shown again.
      kept.set(id, { text, revision, error });
      unsure = true;
      trouble.textContent += " Your memo is kept here, in the field of its coding.";
      if (!memoIsDirty()) open(id);
    });
  }

  // Undoing is never sent twice: where the answer was lost, nobody knows whether it was done.
  function undo(form) {
    const fields = new URLSearchParams(new FormData(form));
    busy = busy.then(async () => {
      if (waiting.length > 0) { say("Nothing undone: what you did before is not saved yet."); return; }
      try {
        const answer = await ask(form.action, { method: "POST", body: fields });
        unsure = false;
        trouble.textContent = "";
        take(answer);
        if (answer.coding && card(answer.coding)) open(answer.coding); else refresh();
      } catch (error) {
        if (error.status !== undefined) { trouble.textContent = error.message + ". " + error.advice; return; }
        unsure = true;
        trouble.textContent = "The connection was lost: look whether it was " +
          (form.matches("[data-redo]") ? "done again." : "undone.");
      }
    });
  }

  // Adding

  const length = (text) => [...text].length;

  function points(node, offset) {
    const run = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-at]");
    if (!run) return null;
    const before = node.nodeType === Node.TEXT_NODE ? node.data.slice(0, offset) : "";
    return Number(run.dataset.at) + length(before);
  }

  function selected() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    const words = range.startContainer.parentElement?.closest(".words");
    if (!words || !words.contains(range.endContainer)) return null;
    const first = points(range.startContainer, range.startOffset);
    const past = points(range.endContainer, range.endOffset);
    if (first === null || past === null || past <= first) return null;
    return { turn: Number(words.closest(".turn").dataset.turn), first, past, words: selection.toString() };
  }

  function fillAdd(passage) {
    const fields = addForm.elements;
    fields.turn.value = passage.turn;
    fields.words.value = passage.words;
    fields.first.value = passage.first;
    fields.past.value = passage.past;
    addBox.open = true;
    picking = null;
    fields.criterion.value = "";
    fields.criterion.focus();
    say("Choose a criterion for: " + passage.words);
  }

  for (const name of ["turn", "words"])
    addForm.elements[name].addEventListener("input", () => {
      addForm.elements.first.value = "";
      addForm.elements.past.value = "";
    });

  // The words of a turn as places of its text, for picking with the keyboard.
  function wordsOf(turn) {
    const box = turn.querySelector(".words");
    const nodes = [];
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    let text = "";
    while (walker.nextNode()) { nodes.push({ node: walker.currentNode, at: text.length }); text += walker.currentNode.data; }
    const list = [...text.matchAll(/\S+/gu)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
    const spot = (offset) => {
      const found = nodes.findLast((one) => one.at < offset || one.at === 0) ?? nodes[0];
      return [found.node, offset - found.at];
    };
    return { list, spot, text };
  }

  function showPick() {
    const { list, spot, text } = picking.words;
    const [from, to] = [list[picking.first].from, list[picking.last].to];
    getSelection().setBaseAndExtent(...spot(from), ...spot(to));
    spot(to)[0].parentElement.scrollIntoView({ block: "nearest" });
    say(text.slice(from, to));
  }

  function startPick(turn) {
    const words = wordsOf(turn);
    if (words.list.length === 0) return;
    picking = { turn, words, first: 0, last: 0 };
    const marked = turn.querySelector("mark.current");
    if (marked) {
      const at = [...turn.querySelectorAll("[data-at]")].slice(0, [...turn.querySelectorAll("[data-at]")].indexOf(marked))
        .reduce((sum, one) => sum + one.textContent.length, 0);
      picking.first = picking.last = Math.max(0, words.list.findIndex((one) => one.to > at));
    }
    document.activeElement?.blur();
    showPick();
  }

  function pickKey(event) {
    const { list } = picking.words;
    const turnBy = (by) => {
      const all = [...document.querySelectorAll(".turn:not(.asks)")];
      const next = all[all.indexOf(picking.turn) + by];
      if (next) startPick(next);
    };
    switch (event.key) {
      case "ArrowRight":
      case "ArrowLeft": {
        const by = event.key === "ArrowRight" ? 1 : -1;
        if (event.shiftKey) picking.first = Math.min(picking.last, Math.max(0, picking.first + by));
        else picking.last = Math.min(list.length - 1, Math.max(picking.first, picking.last + by));
        showPick();
        break;
      }
      case "ArrowDown": turnBy(1); break;
      case "ArrowUp": turnBy(-1); break;
      case "Enter": { const passage = selected(); if (passage) fillAdd(passage); break; }
      case "Escape": picking = null; getSelection().removeAllRanges(); say("No coding added."); break;
      default: return false;
    }
    return true;
  }

  function add() {
    const passage = selected();
    if (passage) { fillAdd(passage); return; }
    const turn = card(current)?.closest(".turn") ?? document.querySelector(".turn:not(.asks)");
    if (turn) startPick(turn);
  }

  // Keys and buttons

  const toggleHelp = () => {
    const list = document.getElementById("key-list");
    list.hidden = !list.hidden;
    document.getElementById("help").setAttribute("aria-expanded", String(!list.hidden));
    if (!list.hidden) list.scrollIntoView({ block: "nearest" });
  };

  const isField = (node) => node.matches?.("input:not([type=checkbox]), textarea, select, [contenteditable]");

  function choose() {
    choosing = true;
    const likely = [...panel.querySelectorAll("[data-likely]")];
    panel.querySelector("#criterion")?.focus();
    say("Criterion: " + likely.map((one) => one.textContent.trim()).join("; ") + ", or type.");
  }

  const keys = {
    j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1), n: nextUndecided,
    a: () => decide("accepted"), r: () => decide("rejected"), c: choose,
    s: () => { const at = stances.indexOf(decideForm()?.elements.stance.value); setField("stance", stances[(at + 1) % 4]); },
    q: () => setField("question", decideForm()?.elements.question.value === "yes" ? "no" : "yes"),
    o: turnRecord,
    m: () => memoField()?.focus(), w: () => panel.querySelector("[name=side]")?.focus(),
    u: () => undo(document.querySelector("[data-undo]")), y: () => undo(document.querySelector("[data-redo]")),
    "+": add, "?": toggleHelp,
  };
  kinds.forEach((kind, digit) => { keys[String(digit)] = () => setField("kind", kind); });

  document.addEventListener("keydown", (event) => {
    if (event.target.id === "memo" && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      saveMemo();
      return;
    }
    if (event.key === "Escape" && isField(event.target)) {
      event.target.blur();
      choosing = false;
      card(current)?.querySelector("a")?.focus();
      return;
    }
    if (choosing && event.target.id === "criterion" && event.target.value === "" && "123".includes(event.key)) {
      const likely = panel.querySelector(`[data-likely="${event.key}"]`);
      if (likely) { event.preventDefault(); change(likely.value); return; }
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target) || event.isComposing) return;
    if (picking && pickKey(event)) { event.preventDefault(); return; }
    if (!keysBox.checked || event.repeat && !["j", "k", "ArrowDown", "ArrowUp"].includes(event.key)) return;
    const isControl = event.target.closest?.("button, summary, input");
    const act = keys[event.key];
    if (!act || (isControl && event.key.startsWith("Arrow"))) return;
    event.preventDefault();
    act();
  });

  keysBox.checked = localStorage.getItem("throughline-keys") !== "off";
  keysBox.addEventListener("change", () => localStorage.setItem("throughline-keys", keysBox.checked ? "on" : "off"));
  document.getElementById("help").addEventListener("click", toggleHelp);
  document.getElementById("next").addEventListener("click", nextUndecided);
  document.getElementById("start-add").addEventListener("click", add);
  // A click takes the selection away: it is kept until the button has used it.
  document.getElementById("start-add").addEventListener("mousedown", (event) => event.preventDefault());

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = event.target.closest(".card a");
    if (link) { event.preventDefault(); open(Number(link.closest(".card").dataset.coding)); return; }
    const words = event.target.closest("mark");
    if (words && getSelection().isCollapsed) {
      const ids = words.dataset.codings.split(" ").map(Number);
      open(ids[(ids.indexOf(current) + 1) % ids.length], { focus: false });
    }
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const value = event.submitter?.value;
    if (form.matches("[data-decide]")) { event.preventDefault(); decide(value); }
    else if (form.matches("[data-change]")) { event.preventDefault(); change(value || form.elements.criterion.value); }
    else if (form.matches("[data-memo]")) { event.preventDefault(); saveMemo(); }
    else if (form.matches("[data-undo], [data-redo]")) { event.preventDefault(); undo(form); }
    else if (form === addForm) {
      event.preventDefault();
      send(form.action, new FormData(form), (answer) => {
        if (!answer) return;
        addBox.open = false;
        form.reset();
        getSelection().removeAllRanges();
        open(answer.coding);
      });
    }
  });

  // What others save

  async function poll() {
    if (after !== undefined && !document.hidden && !picking && getSelection().isCollapsed) {
      try {
        const answer = await ask("/transcripts/" + desk.dataset.transcript + "/changes?after=" + after, {});
        const touches = (answer.turns ?? []).some((turn) => card(current)?.closest(".turn")?.dataset.turn === String(turn.number));
        take(answer);
        behind ||= touches;
        if (behind && !isChosen()) { behind = false; refresh(); }
        if (waiting.length === 0 && !unsure) trouble.textContent = "";
      } catch (error) {
        if (unsure) { /* what is told already stays */ }
        else if (error.status === 401) trouble.textContent = error.message + ". " + error.advice;
        else if (error.status === undefined && waiting.length === 0)
          trouble.textContent = "The connection to the server is lost. Nothing is waiting to be saved.";
      }
    }
    setTimeout(poll, 4000);
  }

  place();
  if (location.hash === "" && current) card(current)?.scrollIntoView({ block: "center" });
  setTimeout(poll, 4000);
})();
