"use strict";
// Finds links as Python does: sharing/core/counting/hosts.py and links.py hold the rules and their reasons.
const linksBy = (tables) => {
  const { numbers } = tables;
  const domains = new Set(unpacked(tables.domains));
  const pattern = (name, flags = "") => {
    const [source, own] = tables.patterns[name];
    return new RegExp(source, own + flags);
  };
  // Matches at one place of a text, or not at all.
  const at = (name) => {
    const sticky = pattern(name, "y");
    return (text, start) => {
      sticky.lastIndex = start;
      return sticky.exec(text);
    };
  };
  const endOf = (match, text, start) => start + (match(text, start)?.[0].length ?? 0);

  const dot = pattern("dot");
  const run = pattern("run", "g");
  const candidate = pattern("candidate", "g");
  const plainChain = pattern("plain_chain", "g");
  const nameCharacter = pattern("name_character");
  const scheme = pattern("scheme");
  const [startAt, letters, beyondAscii, punycoded, port, shortened] = [
    "start", "letters", "beyond_ascii", "punycode", "port", "shortened",
  ].map(at);
  const tails = {
    x: { path: at("x_path"), query: at("x_query"), hasOwnShortener: true },
    mastodon: { path: at("mastodon_path"), query: at("mastodon_query"), hasOwnShortener: false },
  };

  // Where the known top-level domain that starts here ends; 0 where there is none.
  const domainEnd = (text, start) => {
    const latin = letters(text, start);
    if (latin && domains.has(latin[0].toLowerCase())) {
      return start + latin[0].length;
    }
    const found = beyondAscii(text, start) || punycoded(text, start);
    return found ? start + found[0].length : 0;
  };

  function* plainHosts(text, host) {
    const within = text.slice(0, host.end);
    let position = host.start;
    for (;;) {
      plainChain.lastIndex = position;
      const chain = plainChain.exec(within);
      if (!chain) {
        return;
      }
      position = chain.index + chain[0].length;
      for (let end = position - 1; end >= chain.index; end = within.lastIndexOf(".", end - 1)) {
        const stop = domainEnd(within, end + 1);
        if (stop) {
          yield [chain.index, stop];
          position = stop;
          break;
        }
      }
    }
  }

  const labelsOf = (text, start, stop) => {
    let left = start;
    return text.slice(start, stop).split(".").map((label) => {
      const bounds = [left, left + label.length];
      left += label.length + 1;
      return bounds;
    });
  };

  // A run of characters that hosts are made of; gives its hosts from left to right.
  const hostsOf = (text, start, stop) => {
    const labels = labelsOf(text, start, stop);
    const ends = labels.map(([, right], n) => (n + 1 < labels.length ? domainEnd(text, right + 1) : 0));
    const underscores = labels.map(([left, right]) => left + text.slice(left, right).lastIndexOf("_"));
    const reach = new Array(labels.length + 1).fill(-1);
    let number = 0;

    const last = (from, label) => {
      const right = labels[label][1];
      if (from >= right || !nameCharacter.test(text[from]) || !nameCharacter.test(text[right - 1])) {
        return -1;
      }
      if (reach[label + 1] >= 0) {
        return reach[label + 1];
      }
      const hasUnderscore = underscores[label] >= Math.max(from, labels[label][0]);
      return ends[label] && !hasUnderscore ? label : -1;
    };
    for (let label = labels.length - 1; label >= 0; label -= 1) {
      reach[label] = last(labels[label][0], label);
    }

    const schemeStart = (from, position) => {
      const window = Math.max(0, from - "https://".length);
      const found = scheme.exec(text.slice(window, from));
      if (!found || from !== start) {
        return from;
      }
      const before = window + found.index;
      const isFree = before > position || (before === 0 && position === 0);
      return isFree && startAt(text, before) ? before : from;
    };

    function* starts(position) {
      let from = Math.max(start, position);
      for (;;) {
        candidate.lastIndex = from;
        const hit = candidate.exec(text);
        if (!hit || hit.index >= stop) {
          return;
        }
        from = hit.index + hit[0].length;
        const hasRoom = hit.index > position && hit[1] !== undefined;
        const isHalved = !hasRoom && hit[0].length > 1;
        const isFirst = hit.index === 0 && position === 0 && !startAt(text, 1);
        if (hasRoom || isHalved || isFirst) {
          yield [hit.index, isHalved];
        }
      }
    }

    return (position) => {
      if (!ends.some(Boolean)) {
        return null;
      }
      for (const [from, isHalved] of starts(position)) {
        while (labels[number][1] <= from) {
          number += 1;
        }
        const label = last(from, number);
        if (label >= 0 && ends[label]) {
          const end = ends[label];
          const name = text.slice(isHalved ? from + 1 : from, end);
          const before = isHalved ? from : schemeStart(from, position);
          return { before, start: from, end, name, isHalved };
        }
      }
      return null;
    };
  };

  const octets = (label) => {
    const length = [...label].length;
    if (length > numbers.labelOctets || !/[^\0-\x7f]/.test(label)) {
      return length;
    }
    return label.split(/[。．｡]/).map((part) => (/[^\0-\x7f]/.test(part) ? `xn--${punycode(part)}` : part)).join(".").length;
  };

  const isValid = (host, end) => {
    const its = (host.start - host.before || "https://".length) + end - host.before;
    if (its > numbers.addressUnits) {
      return false;
    }
    return !host.name.split(".").some((label) => octets(label) > numbers.labelOctets);
  };
  const isPlainEnough = (text, host) =>
    !host.name.startsWith("xn--") || !plainHosts(text, host).next().done;

  const withScheme = (text, start, end, tail) => {
    const own = tail.hasOwnShortener ? shortened(text.slice(0, end), start) : null;
    if (own && own[1].length > numbers.slug) {
      return [end, []];
    }
    const stop = own ? start + own[0].length : end;
    return [end, [{ start, end: stop, hasScheme: true }]];
  };

  const withoutScheme = (text, host, end) => {
    const made = [...plainHosts(text, host)].map(([start, stop]) => ({ start, end: stop, hasScheme: false }));
    const final = made[made.length - 1];
    if (final && end && final.end === host.end) {
      final.end = end;
    }
    return made;
  };

  // Where the search goes on, and the links that this host makes.
  const complete = (text, host, tail) => {
    const portEnd = endOf(port, text, host.end);
    const pathEnd = endOf(tail.path, text, portEnd);
    const end = endOf(tail.query, text, pathEnd);
    if (!isValid(host, end) || !isPlainEnough(text, host)) {
      return [end, []];
    }
    if (host.before < host.start) {
      return withScheme(text, host.before, end, tail);
    }
    if (host.start && !host.isHalved && "-_./".includes(text[host.start - 1])) {
      return [end, []];
    }
    return [end, withoutScheme(text, host, pathEnd > portEnd ? end : 0)];
  };

  return (text, tail = "x") => {
    const found = [];
    let position = 0; // the character before a link is used up, too
    for (const hit of dot.test(text) ? text.matchAll(run) : []) {
      const start = hit.index;
      const stop = start + hit[0].length;
      if (stop <= position || !text.slice(start, stop - 1).includes(".")) {
        continue;
      }
      const next = hostsOf(text, start, stop);
      for (let host; position < stop && (host = next(position)); ) {
        const [end, made] = complete(text, host, tails[tail]);
        position = end;
        found.push(...made);
      }
    }
    return found;
  };
};

// Names in order: before each stands how many letters it begins like the one before it.
const unpacked = (names) => {
  let last = "";
  return names.match(/[^a-z][a-z]*/g).map((name) => {
    last = last.slice(0, name.charCodeAt(0) - 48) + name.slice(1);
    return last;
  });
};

// RFC 3492; browsers know it only for whole addresses, and change the letters first.
const punycode = (label) => {
  const points = [...label].map((letter) => letter.codePointAt(0));
  const basic = points.filter((point) => point < 128);
  const digit = (value) => String.fromCharCode(value + (value < 26 ? 97 : 22));
  let written = String.fromCharCode(...basic) + (basic.length ? "-" : "");
  let [bias, delta, done, point] = [72, 0, basic.length, 128];
  while (done < points.length) {
    const next = Math.min(...points.filter((other) => other >= point));
    delta += (next - point) * (done + 1);
    point = next;
    for (const other of points) {
      delta += other < point ? 1 : 0;
      if (other !== point) {
        continue;
      }
      let rest = delta;
      for (let place = 36; ; place += 36) {
        const threshold = Math.min(26, Math.max(1, place - bias));
        if (rest < threshold) {
          break;
        }
        written += digit(threshold + ((rest - threshold) % (36 - threshold)));
        rest = Math.floor((rest - threshold) / (36 - threshold));
      }
      written += digit(rest);
      delta = Math.floor(delta / (done === basic.length ? 700 : 2));
      delta += Math.floor(delta / (done + 1));
      let shift = 0;
      for (; delta > 455; shift += 36) {
        delta = Math.floor(delta / 35);
      }
      bias = shift + Math.floor((36 * delta) / (delta + 38));
      delta = 0;
      done += 1;
    }
    delta += 1;
    point += 1;
  }
  return written;
};
