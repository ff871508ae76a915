"use strict";
// Copying and the device's own way of passing on. Every page works without this file.
(() => {
  const said = document.getElementById("said");
  const wordsOf = (id) => document.getElementById(id);

  const say = (text) => {
    said.textContent = text;
  };

  const select = (element) => {
    const own = document.getElementById(`${element.id}-own`);
    if (own) {
      own.select();
      return;
    }
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  // The clipboard is missing from a memory stick's pages in some browsers: then the words are
  // left selected, ready to be copied by hand.
  const copy = async (element) => {
    try {
      await navigator.clipboard.writeText(element.textContent);
      return said.dataset.copied;
    } catch {
      element.closest("details:not([open])")?.setAttribute("open", "");
      select(element);
      return said.dataset.selected;
    }
  };

  const copyFor = async (control) => {
    const label = control.textContent;
    const outcome = await copy(wordsOf(control.dataset.copies));
    say(outcome);
    if (control.tagName === "BUTTON" && label !== outcome) {
      control.textContent = outcome;
      window.setTimeout(() => {
        control.textContent = label;
      }, 2500);
    }
  };
  document.addEventListener("click", (event) => {
    const control = event.target.closest("[data-copies]");
    if (control) {
      copyFor(control);
    }
  });
  // Which wording stands in front is drawn at every visit and kept nowhere, so that not everybody
  // says the same. It changes places with the first, and what opens or copies that one follows it.
  const draw = Math.random();
  const bringForward = (first) => {
    const fold = first.parentElement;
    const folded = fold.querySelectorAll(":scope > .wording:not([data-apart])");
    const chosen = folded[Math.floor(draw * (folded.length + 1)) - 1];
    if (!chosen) {
      return;
    }
    const label = fold.querySelector(":scope > .label");
    const name = chosen.querySelector("summary span");
    const [was, is] = [label.textContent, name.textContent];
    label.textContent = is[0].toUpperCase() + is.slice(1);
    name.textContent = was[0].toLowerCase() + was.slice(1);
    const { id } = chosen.querySelector(".words");
    // Several platforms can stand by the same words.
    for (const way of document.querySelectorAll(`[data-opens=${first.id}]:not([data-copies])`)) {
      way.href = chosen.querySelector(`[data-place=${way.dataset.place}]`).href;
    }
    for (const use of ["opens", "copies", "passes"]) {
      for (const control of document.querySelectorAll(`[data-${use}=${first.id}]`)) {
        control.dataset[use] = id;
      }
    }
    const next = [...chosen.children].slice(1);
    chosen.append(...fold.querySelectorAll(":scope > :is(.words, .after)"));
    label.after(...next);
  };
  const ways = [...document.querySelectorAll("[data-opens]")];
  new Set(ways.map((way) => wordsOf(way.dataset.opens))).forEach(bringForward);

  for (const words of document.querySelectorAll(".words")) {
    addTool(words, "copies", said.dataset.copy);
  }
  offerEditing(say);
  offerServers();

  // The lines that say what a paragraph is can say another role.
  for (const role of document.querySelectorAll(".role")) {
    const [choice] = document.getElementById("roles").content.cloneNode(true).children;
    choice.value = role.textContent;
    choice.addEventListener("change", () => {
      role.textContent = choice.value;
    });
    role.parentElement.after(choice);
  }
  for (const button of document.querySelectorAll(".move button")) {
    button.hidden = false;
    button.setAttribute("aria-describedby", button.dataset.copies);
  }

  // A link to words that are folded away unfolds them.
  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    for (let fold = target?.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
  };
  window.addEventListener("hashchange", unfold);
  unfold();

  const device = document.getElementById("device");
  if (!device || !navigator.share) {
    return;
  }
  const [words, picture] = ["[data-passes]", "[data-picture]"].map((s) => device.querySelector(s));
  // Closing the device's menu again is no fault worth a message.
  const pass = (what) => navigator.share(what).catch(() => {});
  device.hidden = false;
  words.addEventListener("click", () => pass({ text: wordsOf(words.dataset.passes).textContent }));

  // The picture is fetched before the tap: some browsers forget the tap while it loads. Words and
  // picture go separately, because some apps keep only one of the two.
  const bring = async () => {
    try {
      const answer = await fetch(picture.dataset.picture);
      const type = answer.headers.get("Content-Type") || "image/png";
      const name = picture.dataset.picture.split("/").pop();
      const files = [new File([await answer.blob()], name, { type })];
      if (!answer.ok || !navigator.canShare?.({ files })) {
        return;
      }
      picture.hidden = false;
      picture.addEventListener("click", () => {
        copy(wordsOf(words.dataset.passes)).then(say);
        pass({ files });
      });
    } catch {
      // Without the picture there are still the words.
    }
  };
  if (picture && !navigator.connection?.saveData) {
    window.addEventListener("load", bring);
  }
})();
