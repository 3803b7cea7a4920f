// Opens pages in Chromium, at two widths, and tells what is wrong with each: what the console says, how wide it is, what axe finds.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [tools, program, ...addresses] = process.argv.slice(2);
const require = createRequire(`${tools}/`);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
const told = [];
for (const width of [1280, 390]) {
  for (const address of addresses) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(address, { waitUntil: "load" });
    await page.waitForFunction(() => document.body.classList.contains("n-live"));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    const session = await context.newCDPSession(page);
    await session.send("Page.setBypassCSP", { enabled: true }); // axe is a script of ours alone
    await page.reload({ waitUntil: "load" });
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => (await window.axe.run(document, { iframes: false })).violations.map((each) => `${each.id}: ${each.nodes[0].html}`));
    told.push({ address, width, said, wide, faults });
    await context.close();
  }
}
await browser.close();
console.log(JSON.stringify(told));
