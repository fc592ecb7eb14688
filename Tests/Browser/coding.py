"""Coding in the browser, with the keyboard alone."""

from selenium.webdriver.common.keys import Keys


class Coding:
    """Somebody at the page of a transcript."""

    def __init__(self, window):
        self.window = window

    @property
    def left(self):
        """Codings this person has not decided, as the page says; None while it says otherwise."""
        digits = "".join(c for c in self.window.text("#left") if c.isdigit())
        return int(digits) if digits else 0

    @property
    def current(self):
        return self.window.driver.execute_script("return document.querySelector('#panel .one')?.dataset.coding")

    def key(self, keys):
        """Presses a key, and waits until what it did is saved and told."""
        before = self.left
        self.window.press(keys)
        return before

    def decide(self, keys):
        """Accepts or rejects the coding at hand."""
        before = self.key(keys)
        self.window.until(lambda: self.left == before - 1, f"{keys} was not saved ({before} were left)")

    def until_done(self):
        """Decides every coding left: two accepted, one rejected, over and over. How many there were."""
        count = 0
        while self.left > 0:
            before = self.current
            waits = self.window.all(f'#c{before}[data-mine="false"]')
            if not waits:
                self.window.press("n")
                self.window.until(
                    lambda: self.window.all(f'#c{self.current}[data-mine="false"]'), "n found nothing undecided")
            self.decide("r" if count % 3 == 2 else "a")
            count += 1
        return count

    def add(self, words_more, criterion):
        """Adds a coding: from the words at hand, some words more, and a criterion typed."""
        count = len(self.window.all(".card"))
        self.window.press("+")
        for _ in range(words_more):
            self.window.press(Keys.ARROW_RIGHT)
        self.window.press(Keys.ENTER)
        field = self.window.find("#add-criterion")
        self.window.until(lambda: self.window.driver.switch_to.active_element == field, "no criterion is asked for")
        self.window.press(criterion)
        self.window.press(Keys.ENTER)
        self.window.until(lambda: len(self.window.all(".card")) == count + 1, "the coding was not added")
        return self.current

    def take_off_record(self):
        """Takes the words at hand off the record, and takes that back."""
        card = f"#c{self.current}"
        self.window.press("o")
        self.window.until(lambda: "off the record" in self.window.text(card), "the words are still on the record")
        self.window.press("u")
        self.window.until(lambda: "off the record" not in self.window.text(card), "undo left them off the record")

    def memo(self, text):
        self.window.press("m")
        self.window.until(lambda: self.window.driver.switch_to.active_element.get_attribute("id") == "memo", "no memo")
        self.window.press(text)
        self.window.driver.switch_to.active_element.send_keys(Keys.CONTROL, Keys.ENTER)
        self.window.until(lambda: text in self.window.find(f"#c{self.current}").text, "the memo was not saved")
        self.window.press(Keys.ESCAPE)

    def verdict(self, coding):
        return self.window.text(f"#c{coding} .state")
