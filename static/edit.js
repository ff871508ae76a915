"use strict";
// What only a script can do has its button from one, after the links below the words.
const addTool = (words, tool, name) => {
  const after = words.nextElementSibling;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = name;
  button.dataset[tool] = words.id;
  (after.querySelector(".acts") ?? after).append(button);
  return button;
};

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
  const { edit: begin, restore, open, copy, hint, long } = kit.dataset;
  const PAUSE_MILLISECONDS = 1000; // before a reader of the screen is told the count
  const PROBE_UNITS = 16; // as much of a sentence as shows that it was there
  let counting = null;

  const isGone = (quotation, text) => {
    const length = Math.min(PROBE_UNITS, quotation.length);
    for (let start = 0; start + length <= quotation.length; start += 1) {
      if (text.includes(quotation.slice(start, start + length))) {
        return false;
      }
    }
    return true;
  };

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
    words.textContent = isButton ? title : filled(address ? open : copy, { title });
    if (isButton && !address) {
      const small = was.querySelector("small")?.cloneNode(true) ?? document.createElement("small");
      small.textContent = hint;
      words.append(small);
    }
  };

  const edit = (button) => {
    const table = tables();
    counting ??= countingBy(table);
    const words = document.getElementById(button.dataset.edits);
    const section = words.closest(".platform");
    const subject = section.querySelector(":scope > .subject")?.lastElementChild.textContent ?? "";
    const places = [...section.firstElementChild.children].map(({ dataset, textContent }) => ({
      name: dataset.place,
      title: textContent,
      subject,
      maximum: Number(dataset.maximum),
    }));
    const page = words.closest("[data-page]").dataset.page;
    const count = words.nextElementSibling.querySelector(".count"); // before anything is put between
    const [theirs, whole, counted] = [[...words.childNodes], words.textContent, count.textContent];
    const quotations = [...words.children].map((quotation) => quotation.textContent);
    // Everything on the page that opens a platform with this post, as it stood.
    const openers = [
      ...document.querySelectorAll(`[data-opens=${words.id}]`),
      ...words.nextElementSibling.querySelectorAll("[data-place]"),
    ].map((link) => ({ link, words: link.querySelector("span") ?? link, was: link.cloneNode(true) }));
    const [own, changed, gone] = kit.content.cloneNode(true).children;
    const area = own.querySelector("textarea");
    let pause = 0;

    const update = () => {
      const text = area.value;
      const missing = quotations.filter((quotation) => !text.includes(quotation));
      const tooLong = places
        .filter((place) => !counting.fits(place.name, text, place))
        .map((place) => filled(long, { ...place, size: counting.measured(place.name, text, place) }));
      const isLong = tooLong.length > 0;
      words.textContent = text;
      count.textContent = tooLong.join(". ") || counting.measuredTogether(places, text);
      count.classList.toggle("long", isLong);
      area.setAttribute("aria-invalid", String(isLong));
      changed.hidden = missing.every((quotation) => isGone(quotation, text));
      gone.hidden = !missing.some((quotation) => isGone(quotation, text));
      for (const opener of openers) {
        const { place } = opener.link.dataset;
        const row = table.platforms[place];
        if (row.intent?.takesText) {
          const address = counting.linkFor(place, text, page, subject);
          point(opener, { ...row, address, id: words.id });
        }
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
      words.replaceChildren(...theirs);
      words.hidden = false;
      count.textContent = counted;
      count.classList.remove("long");
      openers.forEach(({ link, was }) => link.replaceWith(was));
      button.textContent = begin;
      button.onclick = () => edit(button);
    };

    area.id = `${words.id}-own`;
    area.lang = words.closest("[lang]").lang;
    area.value = whole;
    area.addEventListener("input", update);
    button.textContent = restore;
    button.onclick = finish;
    words.hidden = true;
    words.after(own, changed, gone);
    update();
    area.focus();
    area.setSelectionRange(0, 0);
  };

  for (const words of document.querySelectorAll("[data-page] .words")) {
    const button = addTool(words, "edits", begin);
    button.onclick = () => edit(button);
  }
};
