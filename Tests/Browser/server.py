"""The command under test: run once, or serving."""

import re
import signal
import subprocess
import threading


class Command:
    """`throughline`, as a person would type it."""

    def __init__(self, path):
        self.path = path

    def run(self, *arguments):
        done = subprocess.run([self.path, *arguments], capture_output=True, text=True, timeout=600)
        assert done.returncode == 0, f"throughline {' '.join(arguments)} said {done.returncode}:\n{done.stderr}"
        return done.stdout

    def serve(self, *arguments):
        return Server(self.path, arguments)


class Server:
    """`throughline review`, until it is stopped."""

    def __init__(self, path, arguments):
        self.process = subprocess.Popen(
            [path, "review", *arguments, "--no-browser", "--port", "0"], stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, bufsize=1)
        self.said = []
        wanted = r"http://[\d.:]+" if "--share" in arguments else r"http://[\d.:]+/sign-in/[^\s]+"
        self.link = None
        for line in self.process.stdout:
            self.said.append(line)
            found = re.search(wanted, line)
            if found:
                self.link = found.group(0)
                break
        assert self.link, "review gave no link:\n" + "".join(self.said)
        self.home = re.match(r"http://[\d.:]+", self.link).group(0)
        threading.Thread(target=lambda: self.said.extend(self.process.stdout), daemon=True).start()

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(timeout=30)
        assert code == 0 or code == 130, f"the server ended with {code}:\n" + "".join(self.said)
