"""Deploys the stack to an emulator with the CDK's own command."""

import json
import platform
import subprocess
import zipfile
from pathlib import Path

from emulator import ACCOUNT, REGION

INFRA = Path(__file__).resolve().parent.parent
CDK = INFRA / "node_modules" / ".bin" / "cdk"
STACK = "WhoseCount"
ARCHITECTURE = "arm64" if platform.machine() == "aarch64" else "x86_64"


class Packages:
    """The native packages if both were built, else some that only look like it."""

    def __init__(self):
        built = [
            INFRA.parent / "src" / name / "target" / "function.zip"
            for name in ("extract", "figures")
        ]
        self.native = all(map(_is_native, built))
        self.extract, self.figures = (
            built if self.native else map(_stand_in, ("extract", "figures"))
        )

    def context(self):
        return [
            f"--context=architecture={ARCHITECTURE}",
            f"--context=extractZip={self.extract}",
            f"--context=figuresZip={self.figures}",
        ]


class Deployment:
    """The stack of one emulator."""

    def __init__(self, emulator, packages, folder):
        self._emulator = emulator
        self._packages = packages
        self._folder = folder
        self._written = Path(folder, "cdk.out")

    def bootstrap(self):
        self._cdk("bootstrap", f"aws://{ACCOUNT}/{REGION}", "--app=")

    def deploy(self, *context):
        """Deploys with the context values and gives the outputs."""
        outputs = Path(self._folder, "outputs.json")
        self._cdk(
            "deploy",
            "--require-approval=never",
            f"--outputs-file={outputs}",
            f"--output={self._written}",
            *self._packages.context(),
            *[f"--context={value}" for value in context],
        )
        return json.loads(outputs.read_text(encoding="utf-8"))[STACK]

    def destroy(self):
        self._cdk("destroy", "--force", f"--app={self._written}")

    def _cdk(self, *arguments):
        done = subprocess.run(
            [CDK, *arguments],
            cwd=INFRA,
            env=self._emulator.environment(),
            capture_output=True,
            text=True,
            timeout=300,
        )
        if done.returncode != 0:
            raise RuntimeError(f"cdk {arguments[0]}:\n{done.stdout}{done.stderr}")


def _is_native(package):
    try:
        with zipfile.ZipFile(package) as opened:
            return "bootstrap" in opened.namelist()
    except (OSError, zipfile.BadZipFile):
        return False


def _stand_in(name):
    """As the tests of the template make it (Packages.java)."""
    return INFRA / "target" / "packages" / f"{name}-{ARCHITECTURE}.zip"
