"""A window of a real browser, and what it is held against on every page."""

import json
import os
import time

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

PATIENCE = 20
# What a page of figures says while they are being counted.
BEHIND = "Load the page again in a few seconds"
STILL = {"name": "prefers-reduced-motion", "value": "reduce"}


class Window:
    """One person's browser: cookies of its own, no network but the study's server."""

    axe = open(os.environ["THROUGHLINE_AXE"]).read() if os.environ.get("THROUGHLINE_AXE") else None

    def __init__(self, name, pictures=None):
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for argument in (
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        self.driver.set_script_timeout(240)
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [STILL]})
        self.name = name
        self.pictures = pictures
        self.checked = set()

    def close(self):
        self.driver.quit()

    def open(self, address):
        self.driver.get(address)

    def follow(self, words):
        """Goes where the link with these words leads."""
        self.click(f'//a[contains(normalize-space(.), "{words}")]')

    def click(self, what):
        """Brings an element, or the first one of a path, into view, clear of what sticks to the edges, and clicks it."""
        if isinstance(what, str):
            self.act(what, self.click)
        else:
            self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", what)
            what.click()

    def act(self, path, deed):
        """Does something with the first element of a path; found anew where the page was replaced meanwhile."""
        end = time.time() + PATIENCE
        while True:
            try:
                return deed(self.find(path))
            except StaleElementReferenceException:
                if time.time() > end:
                    raise

    def press(self, keys):
        """Types on the keyboard, wherever the focus is."""
        ActionChains(self.driver).send_keys(keys).perform()

    def find(self, path):
        """The first element of that XPath or, where it begins with none of its marks, that CSS."""
        by = By.XPATH if path.startswith(("/", "(")) else By.CSS_SELECTOR
        return self.until(lambda: self.driver.find_element(by, path), f"there is no {path}")

    def all(self, css):
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def text(self, css="main"):
        return self.act(css, lambda element: element.text)

    def until(self, wish, complaint):
        """What `wish` gives once it gives something."""
        end = time.time() + PATIENCE
        while True:
            try:
                found = wish()
                if found:
                    return found
            except Exception as error:  # the page may be changing under us
                if time.time() > end:
                    raise AssertionError(f"{self.name}: {complaint} at {self.driver.current_url}") from error
            if time.time() > end:
                shown = self.driver.find_element(By.TAG_NAME, "body").text[:2000]
                raise AssertionError(f"{self.name}: {complaint} at {self.driver.current_url}:\n{shown}")
            time.sleep(0.03)

    def until_counted(self, wish, complaint):
        """The same on a page of figures, which is loaded again, as it asks for, while they are being counted."""
        def counted():
            if BEHIND in self.text("body"):
                self.driver.refresh()
            return wish()

        return self.until(counted, complaint)

    def fill(self, form, fields, button=None):
        """Fills in a form as a person would, sends it, and waits for the page that answers."""
        for name, value in fields.items():
            field = form.find_element(By.NAME, name)
            if field.tag_name == "select":
                field.find_element(By.CSS_SELECTOR, f'option[value="{value}"]').click()
            elif field.get_attribute("type") in ("checkbox", "radio"):
                self.click(form.find_element(By.CSS_SELECTOR, f'[name="{name}"][value="{value}"]'))
            else:
                field.send_keys(Keys.CONTROL, "a")
                field.send_keys(value)
        self.click(form.find_element(By.CSS_SELECTOR, button or "button"))
        self.until(lambda: self.is_gone(form), "the form sent was not answered")

    def is_gone(self, element):
        try:
            element.is_enabled()
            return False
        except StaleElementReferenceException:
            return True

    def look(self, what):
        """Holds the page against the rules for everyone, wide in light colours and at 320 pixels in dark ones."""
        for width, scheme in ((1280, "light"), (320, "dark")):
            self.driver.execute_cdp_cmd(
                "Emulation.setEmulatedMedia", {"features": [STILL, {"name": "prefers-color-scheme", "value": scheme}]})
            self.driver.execute_cdp_cmd(
                "Emulation.setDeviceMetricsOverride",
                {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
            if self.pictures:
                self.driver.save_screenshot(f"{self.pictures}/{what}-{width}-{scheme}.png")
            self.check_width(what, width)
            self.check_rules(what, f"{width} px, {scheme}")
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [STILL]})
        self.check_names(what)
        self.check_console(what)
        self.checked.add(what)

    def check_width(self, what, width):
        wide = self.driver.execute_script("return document.documentElement.scrollWidth")
        assert wide <= width, f"{what} is {wide} pixels wide at {width}"

    def check_rules(self, what, how):
        if not self.axe:
            return
        self.driver.execute_script(self.axe)
        found = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];"
            "axe.run(document, {resultTypes: ['violations'], runOnly: rules})"
            ".then(r => done(r.violations.map(v => [v.id, v.help, v.nodes.slice(0, 3).map(n => n.html)])))"
            ".catch(e => done([['error', String(e), []]]))")
        assert not found, f"{what} ({how}) breaks rules of axe:\n{json.dumps(found, indent=1)}"

    def check_names(self, what):
        """Walks the accessibility tree as a screen reader does: everything one can act on says what it is."""
        nodes = self.driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
        roles = [node.get("role", {}).get("value") for node in nodes if not node.get("ignored")]
        assert roles.count("main") == 1, f"{what} has {roles.count('main')} main parts"
        acting = {"button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "spinbutton"}
        for node in nodes:
            role = node.get("role", {}).get("value")
            if role in acting and not node.get("ignored"):
                assert node.get("name", {}).get("value", "").strip(), f"{what} has a {role} without a name"
        levels = [int(heading.tag_name[1]) for heading in self.all("h1, h2, h3, h4, h5, h6") if heading.is_displayed()]
        assert levels and levels[0] == 1, f"{what} does not begin with its heading"
        assert all(b <= a + 1 for a, b in zip(levels, levels[1:])), f"{what} skips a level of headings: {levels}"

    def check_console(self, what):
        told = [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]
        told = [message for message in told if "favicon" not in message]
        assert not told, f"{what} complains in the console: {told}"

    def first_paint(self):
        """Milliseconds from asking for the page to its first words."""
        return self.until(
            lambda: self.driver.execute_script(
                "const p = performance.getEntriesByName('first-contentful-paint')[0]; return p && p.startTime"),
            "nothing was painted")
