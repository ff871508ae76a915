"use strict";
// Counts a post as Python does, by Python's own tables: sharing/core holds the rules and reasons.
const countingBy = (tables) => {
  const { numbers, sayings } = tables;
  const links = linksBy(tables);
  const addresses = addressesBy(tables);
  const everywhere = (name) => new RegExp(tables.patterns[name][0], `${tables.patterns[name][1]}g`);
  const [heavy, youngerHost, onX, joins, anyEmoji, joined, mention, blueskyLink, fromRight] = [
    "heavy", "younger_host", "on_x", "joins", "any_emoji", "joined", "mention", "bluesky_link",
    "from_right",
  ].map(everywhere);
  const letter = /[\p{L}\p{Mc}\p{Nl}]/u;
  const [basic, escaped] = [new Set(tables.sms.basic), new Set(tables.sms.escaped)];
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  const encoder = new TextEncoder();

  const sum = (sizes) => sizes.reduce((a, b) => a + b, 0);
  const found = (pattern, text) => text.match(pattern) ?? [];
  const isAscii = (text) => !/[^\0-\x7f]/.test(text);
  const bytes = (text) => encoder.encode(text).length;

  const clusters = (text) => {
    if (isAscii(text)) {
      return text.length - found(/\r\n/g, text).length;
    }
    let number = 0;
    for (const _ of segmenter.segment(text.replace(/\p{Cs}/gu, "\u2028"))) {
      number += 1;
    }
    return number;
  };
  const clustersCautiously = (text) => clusters(text) + found(joined, text).length;

  const betweenLinks = (text) => {
    const pieces = [];
    let position = 0;
    const all = links(text);
    for (const link of all) {
      pieces.push(text.slice(position, link.start));
      position = link.end;
    }
    return [[...pieces, text.slice(position)], all.length * numbers.linkWeight];
  };
  const weight = (text) => {
    if (isAscii(text)) {
      return text.length;
    }
    const sequences = joins.test(text) ? found(onX, text).length : 0;
    joins.lastIndex = 0;
    const rest = sequences ? text.replace(onX, "") : text;
    const heavier = sum(found(heavy, rest).map(points)) * (numbers.heavyWeight - 1);
    return points(rest) + heavier + sequences * numbers.heavyWeight;
  };
  const weighted = (text, added) => {
    const [pieces, ofLinks] = betweenLinks(unified(text).normalize("NFC"));
    return sum(pieces.map(weight)) + ofLinks + sum(pieces.map(added));
  };
  const younger = (piece) =>
    sum(found(youngerHost, piece).map((host) => Math.max(0, numbers.linkWeight - points(host))));

  const short = (whole, account, server) => (points(server) > numbers.server ? whole : `@${account}`);
  const onMastodon = (given, length) => {
    const text = unified(given);
    let written = "";
    let position = 0;
    for (const link of links(text, "mastodon")) {
      const its = length(link, text.slice(link.start, link.end));
      if (its !== null) {
        written += text.slice(position, link.start).replace(mention, short) + "x".repeat(its);
        position = link.end;
      }
    }
    return written + text.slice(position).replace(mention, short);
  };

  // A link's parts, or nothing where a browser would find it to be no address.
  const addressOf = (link) => {
    const [, scheme, netloc = "", path, query, fragment] =
      /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/i.exec(link);
    const plain = netloc.replace(/[@:#?]/g, "");
    const mapped = plain.normalize("NFKC");
    const isNone =
      !netloc ||
      !isBracketed(netloc) ||
      (mapped !== plain && /[/?#@:]/.test(mapped)) ||
      netloc.split(".").some(runsBothWays);
    return isNone ? null : { scheme, netloc, path, query, fragment };
  };
  const runsBothWays = (label) => {
    const rest = label.replace(fromRight, "");
    return rest !== label && letter.test(rest);
  };
  const isBracketed = (netloc) => {
    const [opens, closes] = [netloc.includes("["), netloc.includes("]")];
    if (opens !== closes) {
      return false;
    }
    const host = netloc.slice(netloc.indexOf("[") + 1).split("]")[0];
    return !opens || /^v[\da-f]+\.[^]+$/i.test(host) || canParse(`https://[${host}]`);
  };
  const canParse = (address) => {
    try {
      return Boolean(new URL(address));
    } catch {
      return false;
    }
  };
  const addressEncoded = (text) =>
    encodeURI(text.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("%25", "%").replaceAll("#", "%23");
  const shortAddress = (link) => {
    const full = link.startsWith("http") ? link : `https://${link}`;
    const address = addressOf(full);
    if (!address) {
      return full;
    }
    const { scheme, netloc, path, query, fragment } = address;
    const tail =
      (path === "/" ? "" : addressEncoded(path)) +
      (query ? `?${addressEncoded(query)}` : "") +
      (fragment ? `#${addressEncoded(fragment)}` : "");
    const kept = tail.length <= numbers.path ? tail : `${tail.slice(0, numbers.pathKept)}...`;
    const host = netloc.slice(netloc.lastIndexOf("@") + 1);
    const usualPort = scheme.toLowerCase() === "https" ? /:443$/ : /:80$/;
    return host.replace(usualPort, "").replace(/:$/, "").split(".").map(nameLabel).join(".") + kept;
  };
  const nameLabel = (label) =>
    isAscii(label) || points(label) > numbers.labelOctets
      ? label
      : `xn--${punycode(label.toLowerCase().normalize("NFKC"))}`;
  const domains = new Set(unpacked(tables.domains));
  const shortened = (hit, rest) => {
    if (!hit.startsWith("http") && !(rest && domains.has(rest.split(".").pop()))) {
      return hit;
    }
    let link = /[.,;:!?]$/.test(hit) ? hit.slice(0, -1) : hit;
    link = link.endsWith(")") && !link.includes("(") ? link.slice(0, -1) : link;
    return shortAddress(link) + hit.slice(link.length);
  };

  const septet = (letter) => (escaped.has(letter) ? 2 : 1);
  const isCheap = (letter) => basic.has(letter) || escaped.has(letter);
  const dear = (text) => [...new Set([...unified(text)].filter((letter) => !isCheap(letter)))];
  const messages = (widths, one, each) => {
    if (sum(widths) <= one) {
      return 1;
    }
    let [number, used] = [1, 0];
    for (const width of widths) {
      if (used + width > each) {
        [number, used] = [number + 1, 0];
      }
      used += width;
    }
    return number;
  };

  const suits = { is_cheap: (text) => dear(text).length === 0 };
  // By the names of the functions that count the same in Python.
  const counts = {
    characters: (text) => points(unified(text)),
    utf16_units: (text) => unified(text).length,
    utf8_bytes: (text) => bytes(unified(text)),
    graphemes: (text) => clusters(unified(text)),
    threads_characters: (text) =>
      points(unified(text)) +
      sum(found(anyEmoji, unified(text)).map((emoji) => bytes(emoji) - points(emoji))),
    angle_brackets: (text) => found(/[<>]/g, text).length,
    mail_address: (text) => encoded(unified(text).replaceAll("\n", "\r\n")).length,
    weighted_characters: (text) => weighted(text, () => 0),
    weighted_characters_cautiously: (text) => weighted(text, younger),
    mastodon_characters: (text) =>
      clusters(onMastodon(text, (link) => (link.hasScheme ? numbers.linkGraphemes : null))),
    mastodon_characters_cautiously: (text) =>
      clustersCautiously(
        onMastodon(text, (link, written) =>
          link.hasScheme
            ? numbers.linkGraphemes
            : Math.max(numbers.linkGraphemes, clustersCautiously(written)),
        ),
      ),
    shortened_graphemes: (text) => clusters(unified(text).replace(blueskyLink, shortened)),
    septets: (text) => sum([...unified(text)].map(septet)),
    parts: (given) => {
      const letters = [...unified(given)];
      return letters.every(isCheap)
        ? messages(letters.map(septet), numbers.septetsOfOne, numbers.septetsOfEach)
        : messages(letters.map((letter) => letter.length), numbers.unitsOfOne, numbers.unitsOfEach);
    },
  };

  const sizeOf = (limit, text, subject) => {
    if (limit.otherwise && !suits[limit.suits](text)) {
      return sizeOf(limit.otherwise, text, subject);
    }
    const ofSubject = limit.countsSubject ? counts.mail_address(subject) : 0;
    const size = counts[limit.count](text) + (limit.around ?? 0) + ofSubject;
    return { unit: limit.unit, size, maximum: limit.maximum, fits: size <= limit.maximum };
  };

  const sizes = (name, text, { subject = "", maximum } = {}) =>
    (tables.platforms[name].limits ?? []).map((limit) =>
      sizeOf(maximum ? { ...limit, maximum } : limit, text, subject),
    );

  const visible = (letter) =>
    letter === " " || !/[\p{C}\p{Z}]/u.test(letter)
      ? letter
      : `U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const number = (value) => value.toLocaleString("en-US");
  const inWords = (unit) => tables.inWords[unit] ?? unit;
  const said = (saying, { size, maximum, unit }) =>
    filled(sayings[saying], { size: number(size), maximum: number(maximum ?? 0), unit: inWords(unit) });
  const inParts = (size, text) => {
    const its = said(size === 1 ? "one_part" : "parts", { size });
    const letters = dear(text);
    if (!letters.length) {
      return its;
    }
    const few = letters.slice(0, numbers.shown).map(visible).join(" ");
    const shown = letters.length > numbers.shown ? filled(sayings.others, { shown: few }) : few;
    return its + filled(sayings.dear, { shown });
  };

  // `around` is the post's `subject`, and the `maximum` of a supporter's server where it has one.
  // How much of what the platform allows the text takes up, in words.
  const measured = (name, text, around) => {
    const its = sizes(name, text, around);
    if (!its.length) {
      return said("unlimited", { size: counts.characters(text) });
    }
    const [own, ...cautious] = its;
    const final = its[its.length - 1];
    if (final.unit === "parts") {
      return inParts(final.size, text);
    }
    const { linkNote } = tables.platforms[name];
    const refused = cautious.filter((size) => own.fits && !size.fits);
    return [
      said("size", own),
      tables.noLetters.includes(own.unit) ? ` ${inWords(own.unit)}` : "",
      linkNote && links(text).length ? `; ${linkNote}` : "",
      ...refused.map((size) => (size.maximum ? said("cautious", size) : `; ${inWords(size.unit)}`)),
    ].join("");
  };

  return {
    ...addresses,
    sizes,
    measured,
    fits: (name, text, around) => sizes(name, text, around).every((size) => size.fits),

    // The same of the one of several platforms that the text fills most.
    measuredTogether: (places, text) => {
      const filling = (place) =>
        Math.max(0, ...sizes(place.name, text, place).map(({ size, maximum }) => size / (maximum || 1)));
      const [strictest] = [...places].sort((a, b) => filling(b) - filling(a));
      const size = measured(strictest.name, text, strictest);
      const isNamed = places.length > 1 && tables.platforms[strictest.name].limits;
      return isNamed ? filled(sayings.strictest, { ...strictest, size }) : size;
    },
  };
};
