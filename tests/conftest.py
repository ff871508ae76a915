"""What many tests start from: the real campaign, its kit, and the command."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import settings

from sharing.cli import main
from sharing.core.campaign import Campaign
from sharing.kit import Kit, build_kit
from sharing.services import SAMPLES, Choices, open_campaign

# No test asserts a time: the machine may be busy.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
PAGE = "https://sharing.example.org/aleppo/"


@pytest.fixture(scope="session")
def aleppo_file() -> Path:
    return SAMPLES / "aleppo" / "campaign.toml"


@pytest.fixture(scope="session")
def aleppo(aleppo_file: Path) -> Campaign:
    return open_campaign(str(aleppo_file), Choices(page=PAGE))


@pytest.fixture(scope="session")
def aleppo_kit(aleppo: Campaign) -> Kit:
    return build_kit(aleppo)


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run the command in this process; `stdin` is what it reads."""
    monkeypatch.delenv("SHARING_PUBLIC_URL", raising=False)

    def run(*arguments: str, stdin: str | bytes = b"") -> Result:
        return CliRunner().invoke(main, arguments, input=stdin)

    return run
