"""An organiser moves a guess: one tap copies the lines, and a choice changes what they say."""

from playwright.sync_api import Browser


def test_another_role_is_chosen_and_the_lines_are_copied(browser: Browser, home: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{home}/aleppo/kit/#block-en-1", wait_until="networkidle")
    block = page.locator("#block-en-1")  # the link unfolds it

    role = block.get_by_label("What it is instead")
    assert role.input_value() == "body"
    role.select_option("salutation")
    button = block.get_by_role("button", name="Copy")
    assert button.get_attribute("aria-describedby") == "role-en-1"
    button.click()

    assert page.evaluate("navigator.clipboard.readText()") == (
        '[[edition.block]]\nstarts = "Please read this heartbreaking"\nrole = "salutation"'
    )
    context.close()


def test_without_scripts_the_lines_are_there_and_no_control_that_does_nothing(
    browser: Browser, home: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{home}/aleppo/kit/", wait_until="networkidle")
    page.get_by_text("Statement: sentences 1–3").click()

    block = page.locator("#block-en-2")
    assert block.get_by_text('quotes = [0, "In one building more than", ').is_visible()
    assert block.locator("select, button:visible").count() == 0
    context.close()


def test_on_paper_everything_is_unfolded(browser: Browser, home: str) -> None:
    page = browser.new_page()
    page.goto(f"{home}/aleppo/kit/", wait_until="networkidle")
    sentence = page.locator("#block-en-6 .said")
    assert not sentence.is_visible()
    page.emulate_media(media="print")
    assert sentence.is_visible()
    page.close()
