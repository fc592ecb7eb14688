"""How long pages of a large study take: at the server, and to the first paint in a browser.

    /usr/bin/python3 Tests/Browser/measure.py .build/release/throughline samples/integrated-commissioning [COPIES]

The study is the samples many times over, each copy under another name. Beside each page stands an empty one of the same
server (its stylesheet), as what the network and the measuring cost."""

import http.client
import pathlib
import re
import shutil
import statistics
import sys
import tempfile
import time
import urllib.parse

from browser import Window
from server import Command

REPEATS = 15


class Visit:
    """A signed-in visit without a browser, over one connection."""

    def __init__(self, link):
        address = urllib.parse.urlparse(link)
        self.connection = http.client.HTTPConnection(address.netloc)
        page = self.get(address.path)
        csrf = re.search(r'name="csrf" value="([^"]*)"', page)
        fields = urllib.parse.urlencode({"csrf": csrf.group(1)} if csrf else {})
        headers = {
            "Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://{address.netloc}",
            "Sec-Fetch-Site": "same-origin"}
        self.connection.request("POST", address.path, fields, headers)
        answer = self.connection.getresponse()
        answer.read()
        assert answer.status == 303, f"could not sign in: {answer.status}"
        self.cookie = answer.getheader("Set-Cookie").split(";")[0]

    cookie = ""

    def get(self, path):
        self.connection.request("GET", path, headers={"Cookie": self.cookie})
        answer = self.connection.getresponse()
        text = answer.read().decode()
        assert answer.status == 200, f"{path} answered {answer.status}"
        return text

    def milliseconds(self, path):
        taken = []
        for _ in range(REPEATS):
            start = time.perf_counter()
            self.get(path)
            taken.append((time.perf_counter() - start) * 1000)
        return statistics.median(taken), max(taken)


def spread(samples, copies, folder):
    """The samples, `copies` times over."""
    for copy in range(copies):
        for file in sorted(pathlib.Path(samples).iterdir()):
            if file.suffix in (".docx", ".xml"):
                shutil.copy(file, f"{folder}/{file.stem}-{copy:03}{file.suffix}")


def main():
    command, samples = Command(sys.argv[1]), sys.argv[2]
    copies = int(sys.argv[3]) if len(sys.argv) > 3 else 29
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(f"{folder}/interviews").mkdir()
        spread(samples, copies, f"{folder}/interviews")
        study = f"{folder}/large.throughline"
        command.run("new", study, "--title", "Large", "--owner", "Ruth")
        start = time.perf_counter()
        command.run("import", study, f"{folder}/interviews", "--quiet")
        print(f"imported in {time.perf_counter() - start:.1f} s, {pathlib.Path(study).stat().st_size / 1e6:.0f} MB")
        server = command.serve(study)
        try:
            measure(server)
        finally:
            server.stop()


def measure(server):
    visit = Visit(server.link)
    first = re.search(r'href="(/transcripts/\d+)"', visit.get("/transcripts")).group(1)
    visit.get("/themes")  # the first waits for the first count
    theme = re.search(r'href="(/themes/[a-z-]+)"', visit.get("/themes")).group(1)
    style = re.search(r'href="([^"]*review\.css[^"]*)"', visit.get("/themes")).group(1)
    print(re.search(r"You have decided .*? left\.", visit.get("/transcripts")).group(0))
    pages = [
        style, "/transcripts", first, "/find?q=trust", "/find?q=the", "/find?criterion=trust", "/themes", theme,
        "/questions", "/plan", "/agreement", "/people", "/partners", "/responses", "/learning"]
    print(f"{'page':40} median ms   slowest ms")
    for page in pages:
        median, slowest = visit.milliseconds(page)
        print(f"{page:40} {median:9.1f} {slowest:12.1f}")
    window = Window("first paint")
    try:
        host = server.home.removeprefix("http://").split(":")[0]
        window.open(server.home)
        name, value = visit.cookie.split("=", 1)
        window.driver.add_cookie({"name": name, "value": value, "domain": host, "path": "/"})
        paints = []
        for _ in range(5):
            window.open(server.home + first)
            paints.append(window.first_paint())
        print(f"first paint of {first}: median {statistics.median(paints):.0f} ms, slowest {max(paints):.0f} ms")
    finally:
        window.close()


main()
