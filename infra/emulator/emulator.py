"""An AWS account on this machine: MiniStack in a process of its own, on a free port."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

import boto3
from botocore.config import Config

ACCOUNT = "000000000000"
REGION = "eu-west-1"
HOST = "127.0.0.1"
START_SECONDS = 60


class Emulator:
    """Runs from `with` to its end; nothing of it stays, neither processes nor files."""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="emulator-")
        self.port = _free_port()
        self.url = f"http://{HOST}:{self.port}"
        self._log = Path(self._folder.name, "log").open("w", encoding="utf-8")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "ministack"],
            env=self._own_environment(),
            cwd=self._folder.name,
            stdout=self._log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            self._wait_until_it_answers()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, *_):
        # The functions that it started are of its process group.
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._log.close()
        self._folder.cleanup()

    def client(self, service):
        """A real client of a service."""
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name=REGION,
            aws_access_key_id="test",
            aws_secret_access_key="test",
            config=Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"}),
        )

    def environment(self):
        """What makes the CDK's command talk to it, and to nobody else."""
        return {
            **os.environ,
            "AWS_ENDPOINT_URL": self.url,
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_EC2_METADATA_DISABLED": "true",
            "CDK_DISABLE_CLI_TELEMETRY": "true",
        }

    def log(self):
        """What it wrote so far."""
        self._log.flush()
        return Path(self._log.name).read_text(encoding="utf-8")

    def _own_environment(self):
        return {
            "PATH": os.environ["PATH"],
            "HOME": self._folder.name,
            "TMPDIR": self._folder.name,
            "GATEWAY_PORT": str(self.port),
            "BIND_HOST": HOST,
            "MINISTACK_HOST": HOST,
            "MINISTACK_ACCOUNT_ID": ACCOUNT,
            "MINISTACK_REGION": REGION,
            "DOCKER_HOST": "unix:///nowhere",
            "IOT_MTLS_ENABLED": "0",
            "SFTP_ENABLED": "0",
            # Where the functions find S3 and DynamoDB.
            "AWS_ENDPOINT_URL": self.url,
            "AWS_SECRET_ACCESS_KEY": "test",
        }

    def _wait_until_it_answers(self):
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end and self._process.poll() is None:
            try:
                with urllib.request.urlopen(self.url + "/_ministack/health", timeout=5):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.2)
        raise RuntimeError(f"the emulator did not start:\n{self.log()}")


def _free_port():
    with socket.socket() as free:
        free.bind((HOST, 0))
        return free.getsockname()[1]
