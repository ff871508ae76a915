"use strict";
// A supporter's own version of a post: counted, linked and checked while it is typed. Nothing of it
// leaves the page or is kept.
const offerEditing = (say) => {
  const kit = document.getElementById("editing");
  const canCount = () => {
    try {
      return Boolean(new RegExp("(?<=a)\\p{RI}", "u") && Intl.Segmenter);
    } catch {
      return false;
    }
  };
  if (!kit || !canCount()) {
    return;
  }
  const { restore, open, copy, hint, long } = kit.dataset;
  const PAUSE_MILLISECONDS = 1000; // before a reader of the screen is told the count
  const PROBE_UNITS = 16; // as much of a sentence as shows that it was there
  let counting = null;

  const named = (label, title) => label.replace("{title}", () => title);

  // The quotations of a post as they stood in it, with their marks.
  const quotationsOf = (words) =>
    words.dataset.quotes
      .split(" ")
      .filter(Boolean)
      .map((range) => words.textContent.slice(...range.split("-").map(Number)));

  const isGone = (quotation, text) => {
    const length = Math.min(PROBE_UNITS, quotation.length);
    for (let start = 0; start + length <= quotation.length; start += 1) {
      if (text.includes(quotation.slice(start, start + length))) {
        return false;
      }
    }
    return true;
  };

  // Everything on the page that opens the platform with this post, as it stood.
  const openersOf = (id) =>
    [...document.querySelectorAll(`a[data-opens="${id}"]`)].map((link) => ({
      link,
      words: link.querySelector("span") ?? link,
      was: link.cloneNode(true),
    }));

  const point = ({ link, words, was }, { address, title, openUrl, id }) => {
    const isButton = words !== link;
    link.href = address ?? openUrl ?? `#${id}`;
    link.hidden = !isButton && !address && !openUrl;
    if (address) {
      link.removeAttribute("data-copies");
    } else {
      link.dataset.copies = id;
    }
    link.target = link.protocol === "https:" ? "_blank" : "";
    words.textContent = isButton ? title : named(address ? open : copy, title);
    if (isButton && !address) {
      const small = was.querySelector("small")?.cloneNode(true) ?? document.createElement("small");
      small.textContent = hint;
      words.append(small);
    }
  };

  const putBack = ({ link, words, was }) => {
    for (const name of ["href", "target", "data-copies"]) {
      if (was.hasAttribute(name)) {
        link.setAttribute(name, was.getAttribute(name));
      } else {
        link.removeAttribute(name);
      }
    }
    link.hidden = false;
    words.replaceChildren(...(words === link ? was : was.querySelector("span")).cloneNode(true).childNodes);
  };

  const edit = (button) => {
    const table = tables();
    counting ??= countingBy(table);
    const words = document.getElementById(button.dataset.edits);
    const platform = words.closest(".platform").id.split("-").pop();
    const row = table.platforms[platform];
    const subject = words.previousElementSibling?.matches(".subject")
      ? words.previousElementSibling.lastElementChild.textContent
      : "";
    const page = words.closest("[data-page]").dataset.page;
    const around = { subject, maximum: Number(words.closest(".platform").dataset.maximum) };
    const count = words.nextElementSibling.querySelector(".count"); // before anything is put between
    const [theirs, label, counted] = [words.textContent, button.textContent, count.textContent];
    const quotations = quotationsOf(words);
    const openers = openersOf(words.id);
    const [own, changed, gone] = kit.content.cloneNode(true).children;
    const area = own.querySelector("textarea");
    let pause = 0;

    const update = () => {
      const text = area.value;
      const size = counting.measured(platform, text, around);
      const missing = quotations.filter((quotation) => !text.includes(quotation));
      const isLong = !counting.fits(platform, text, around);
      words.textContent = text;
      count.textContent = isLong ? long.replace("{size}", () => size) : size;
      count.classList.toggle("long", isLong);
      area.setAttribute("aria-invalid", String(isLong));
      changed.hidden = missing.every((quotation) => isGone(quotation, text));
      gone.hidden = !missing.some((quotation) => isGone(quotation, text));
      if (row.intent?.takesText) {
        const address = counting.linkFor(platform, text, page, subject);
        openers.forEach((opener) => point(opener, { ...row, address, id: words.id }));
      }
      area.style.blockSize = "auto";
      area.style.blockSize = `${area.scrollHeight + 2}px`;
      window.clearTimeout(pause);
      pause = window.setTimeout(() => {
        const faults = [changed, gone].filter((fault) => !fault.hidden);
        say([count, ...faults].map((element) => element.textContent).join(". "));
      }, PAUSE_MILLISECONDS);
    };

    const finish = () => {
      window.clearTimeout(pause);
      [own, changed, gone].forEach((element) => element.remove());
      words.textContent = theirs;
      words.hidden = false;
      count.textContent = counted;
      count.classList.remove("long");
      openers.forEach(putBack);
      button.textContent = label;
      button.onclick = () => edit(button);
    };

    area.id = `${words.id}-own`;
    area.lang = words.closest("[lang]").lang;
    area.value = theirs;
    area.addEventListener("input", update);
    button.textContent = restore;
    button.onclick = finish;
    words.hidden = true;
    words.after(own, changed, gone);
    update();
    area.focus();
    area.setSelectionRange(0, 0);
  };

  for (const button of document.querySelectorAll("button[data-edits]")) {
    button.hidden = false;
    button.onclick = () => edit(button);
  }
};
