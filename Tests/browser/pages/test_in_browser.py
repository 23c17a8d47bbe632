"""How pages behave in a browser."""

# Runs before the page's own code and keeps what the security policy refused.
WATCH_POLICY = """
window.refusedByPolicy = [];
document.addEventListener('securitypolicyviolation', event =>
    window.refusedByPolicy.push(event.violatedDirective + ': ' + (event.blockedURI || event.sample)));
"""


def test_holds_under_a_strict_security_policy_without_a_complaint(sample, blank_page, server, expect_none):
    page = blank_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda request: complaints.append(f"not loaded: {request.url}"))
    page.add_init_script(WATCH_POLICY)
    page.goto(server.address(sample.path))
    expect_none(complaints + page.evaluate("window.refusedByPolicy"))


def test_does_not_scroll_sideways_on_the_narrowest_screen(sample, open_page):
    page = open_page(sample.path, width=320)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 320


def test_says_the_same_without_script(sample, open_page):
    with_script = open_page(sample.path).inner_text("h1")
    without_script = open_page(sample.path, script=False)
    assert without_script.inner_text("h1") == with_script
    assert len(without_script.inner_text("main").split()) > 5


def test_first_stop_of_the_keyboard_skips_to_the_main_part(sample, open_page):
    page = open_page(sample.path)
    page.keyboard.press("Tab")
    target = page.evaluate("document.activeElement.getAttribute('href') ?? ''")
    assert target.startswith("#"), f"the first focusable element leads to {target!r}"
    page.keyboard.press("Enter")
    assert page.evaluate("target => document.querySelector(target).closest('main') !== null", target)
