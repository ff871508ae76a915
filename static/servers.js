"use strict";
// Opens a post on a supporter's own server. Its name stays in this browser, and only if she ticks so.
const offerServers = () => {
  const kit = document.getElementById("own-server");
  const places = kit ? document.querySelectorAll("[data-server]") : [];
  let addresses = null;

  // A browser may forbid to keep anything: then nothing is kept.
  const kept = (act) => {
    try {
      return act(window.localStorage);
    } catch {
      return null;
    }
  };

  for (const place of places) {
    const { server, title } = place.dataset;
    const { id } = place.parentElement.previousElementSibling;
    const key = `server-${server}`;
    const own = kit.content.firstElementChild.cloneNode(true);
    const [field, button, keep, fault] = own.querySelectorAll("[type=text], button, [type=checkbox], .fault");
    fault.id = `${id}-${server}`;
    own.querySelector("span").append(`: ${title}`);

    const refuse = (why) => {
      fault.textContent = why;
      fault.hidden = !why;
      field.setAttribute("aria-invalid", String(Boolean(why)));
    };
    const remember = () => {
      const { host } = addresses.serverName(field.value);
      kept((store) => (keep.checked && host ? store.setItem(key, host) : store.removeItem(key)));
    };
    const open = () => {
      addresses ??= addressesBy(tables());
      const { host, why } = addresses.serverName(field.value);
      if (why) {
        refuse(kit.dataset.refused.replace("{why}", () => why));
        field.focus();
        return;
      }
      const text = document.getElementById(id).textContent;
      const address = addresses.serverAddress(server, host, text, place.closest("[data-page]").dataset.page);
      remember();
      refuse(address ? "" : kit.dataset.long);
      if (address) {
        window.open(address, "_blank", "noopener,noreferrer");
      }
    };

    field.setAttribute("aria-describedby", fault.id);
    field.value = kept((store) => store.getItem(key)) ?? "";
    keep.checked = Boolean(field.value);
    field.oninput = () => refuse("");
    field.onkeydown = (event) => event.key === "Enter" && !event.isComposing && open();
    keep.onchange = () => keep.checked || kept((store) => store.removeItem(key));
    button.onclick = open;
    own.hidden = false;
    button.hidden = false;
    place.after(own);
  }
};
