// The page follows the files: it waits for the number of the next edition, and puts the new content in place of the old.
"use strict";
(() => {
  const body = document.body;
  const wide = window.matchMedia("(min-width: 71rem)");
  const find = (selector, within = document) => within.querySelector(selector);
  let edition = Number(body.dataset.edition);
  let shown = null; // the content as it was sent
  let asked = 0;
  let events = null;

  const say = (words) => {
    const status = find("#n-status");
    status.textContent = words;
    status.classList.toggle("n-lost", words === body.dataset.lost);
  };

  // Remarks in the margin, none over another.
  const arrange = () => {
    reach();
    let free = 0;
    for (const remark of document.querySelectorAll(".n-beside")) {
      remark.style.marginTop = "";
      if (!wide.matches || getComputedStyle(remark).position !== "absolute") continue;
      const about = (remark.closest(".n-row") || remark).previousElementSibling;
      const box = remark.getBoundingClientRect();
      const wanted = (about || remark).getBoundingClientRect().top + window.scrollY;
      const top = Math.max(wanted, free);
      remark.style.marginTop = `${top - box.top - window.scrollY}px`;
      free = top + box.height + 8;
    }
  };

  // A table that is wider than the screen can be pushed by the keyboard too.
  const reach = () => {
    for (const table of document.querySelectorAll("main .table")) {
      if (table.scrollWidth > table.clientWidth) table.setAttribute("tabindex", "0");
      else table.removeAttribute("tabindex");
    }
  };

  // A view is as high as what is in it.
  const fit = (frame) => {
    const inner = frame.contentDocument;
    if (inner && inner.body) frame.style.height = `${Math.ceil(inner.documentElement.getBoundingClientRect().height)}px`;
  };
  const watch = (frame) => {
    frame.addEventListener("load", () => {
      fit(frame);
      frame.contentWindow.addEventListener("resize", () => fit(frame));
    });
    if (frame.contentDocument && frame.contentDocument.readyState === "complete") fit(frame);
  };
  const exchange = (frame) => {
    const next = frame.cloneNode();
    next.classList.add("n-waiting");
    next.addEventListener("load", () => {
      fit(next);
      next.classList.remove("n-waiting");
      frame.remove();
    }, { once: true });
    frame.after(next);
    watch(next);
  };

  const take = (text) => {
    const fresh = new DOMParser().parseFromString(text, "text/html");
    edition = Number(fresh.body.dataset.edition);
    document.title = fresh.title;
    const focused = document.activeElement && document.activeElement.id;
    for (const selector of [".n-bar", ".n-parts"]) {
      const old = find(selector);
      const now = find(selector, fresh);
      const isOpen = old && find("details[open]", old);
      if (old && now) old.replaceWith(now);
      else if (old) old.remove();
      else if (now) find("main").before(now);
      if (isOpen && now) find("details", now).open = true;
    }
    const frame = find("iframe.n-view");
    const main = find("main", fresh).innerHTML;
    if (frame && find("iframe.n-view", fresh) && !find(".n-band") && !find(".n-band", fresh)) exchange(frame);
    else if (main !== shown) {
      find("main").innerHTML = main;
      document.querySelectorAll("iframe.n-view").forEach(watch);
    }
    shown = main;
    const style = find('link[href^="/document.css"]');
    const own = find('link[href^="/document.css"]', fresh);
    if (own && style && style.getAttribute("href") !== own.getAttribute("href")) style.href = own.getAttribute("href");
    else if (own && !style) find('link[href="/app.css"]').before(own);
    wire();
    const again = focused && document.getElementById(focused);
    if (again) again.focus({ preventScroll: true });
    say(body.dataset.renewed);
  };

  const renew = async () => {
    const mine = ++asked;
    try {
      const reply = await fetch(location.href, { cache: "no-store" });
      const text = await reply.text();
      if (mine === asked) take(text);
    } catch {
      say(body.dataset.lost);
    }
  };

  // A page that nobody sees keeps no connection: browsers have six for all of them.
  const follow = () => {
    if (events) events.close();
    events = null;
    if (document.hidden) return;
    events = new EventSource("/editions");
    events.onmessage = (message) => {
      if (Number(message.data) !== edition || find("#n-status").classList.contains("n-lost")) renew();
    };
    events.onerror = () => say(body.dataset.lost);
  };

  const print = () => {
    const frame = find("iframe.n-view");
    (frame ? frame.contentWindow : window).print();
  };
  let at = -1;
  const next = () => {
    const all = [...document.querySelectorAll("main .n-card")];
    if (!all.length) return;
    at = (at + 1) % all.length;
    all[at].setAttribute("tabindex", "-1");
    all[at].focus({ preventScroll: true });
    all[at].scrollIntoView({ block: "center" });
  };
  const wire = () => {
    for (const [name, act] of [["n-print", print], ["n-next", next]]) {
      const button = document.getElementById(name);
      if (!button) continue;
      button.hidden = name === "n-next" && !find("main .n-card");
      button.onclick = act;
    }
    arrange();
  };

  body.classList.add("n-live");
  document.querySelectorAll("iframe.n-view").forEach(watch);
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("resize", arrange);
  window.addEventListener("load", arrange);
  if (document.fonts) document.fonts.ready.then(arrange);
  wire();
  follow();
})();
