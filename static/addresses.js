"use strict";
// Makes the addresses that open a platform with a post, as sharing/core/intents.py and servers.py do.
const unified = (text) => text.replaceAll("\r\n", "\n");
const points = (text) => [...text].length;
const encoded = (text, half = "\ufffd") =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, half)).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
const filled = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name]);

const addressesBy = ({ numbers, patterns, platforms, noServer }) => {
  const wordsAlone = ({ linkPlace }, given, page) => {
    const text = unified(given);
    const [before, after] = [`${page}\n`, `\n\n${page}`];
    if (!page || !["first", "after"].includes(linkPlace)) {
      return text;
    }
    if (text === page) {
      return "";
    }
    if (linkPlace === "first") {
      return text.startsWith(before) ? text.slice(before.length) : text;
    }
    return text.endsWith(after) ? text.slice(0, -after.length) : text;
  };
  const isCut = ({ cutAt = "", textMaximum }, body) =>
    [...cutAt].some((sign) => body.includes(sign)) || body.length > (textMaximum ?? body.length);
  const takesPage = ({ needsPage, pageMaximum }, page) =>
    page ? points(page) <= (pageMaximum ?? Infinity) : !needsPage;
  const written = (template, { intent }, body, page, more) => {
    const text = encoded(body.replaceAll("\n", intent?.lineBreak ?? "\n"), "?");
    return filled(template, { text, title: text, page: encoded(page, "?"), ...more });
  };

  return {
    // The address that opens the platform with this text; null where copying is the way.
    linkFor: (name, text, page = "", subject = "") => {
      const row = platforms[name];
      const { intent } = row;
      if (!intent || !takesPage(row, page) || (!page && intent.template.includes("{page}"))) {
        return null;
      }
      const alone = wordsAlone(row, text, page);
      if (intent.takesText && isCut(intent, alone)) {
        return null;
      }
      const address = written(intent.template, row, alone, page, { subject: encoded(subject, "?") });
      return address.length > intent.maximum ? null : address;
    },

    // The name of a supporter's own server, or in words why what she typed is none.
    serverName: (typed) => {
      const pattern = (name) => new RegExp(...patterns[name]);
      const [space, flags] = patterns.around;
      const host = typed
        .replace(new RegExp(`^${space}|${space}$`, `${flags}g`), "")
        .replace(pattern("web"), "")
        .split(pattern("rest"))[0]
        .replace(pattern("account"), "")
        .toLowerCase();
      if (/[^\0-\x7f]/.test(host)) {
        return { why: noServer[1] };
      }
      const isName = host.length <= numbers.serverName && pattern("server").test(host);
      return isName ? { host } : { why: noServer[0] };
    },

    // The address that opens it with this text; null where that cannot stand in one.
    serverAddress: (name, host, text, page = "") => {
      const row = platforms[name];
      if (!row.serverTemplate || !takesPage(row, page)) {
        return null;
      }
      const address = written(row.serverTemplate, row, wordsAlone(row, text, page), page, { host });
      return address.length > numbers.serverAddress ? null : address;
    },
  };
};
