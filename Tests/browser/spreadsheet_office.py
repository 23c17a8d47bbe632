"""LibreOffice as an office uses it: opens a workbook, types into cells, saves. One start, with a profile of its own."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

LIBRARY = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE library:{0} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{0}.dtd">\n'
NAMES = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"'
# What LibreOffice notes once it was started; without the note it lays a fresh profile over this one.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""


LOCALE = """<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{}</value></prop></item>
</oor:items>"""


def _profile(folder: Path, macro: str, locale: str | None) -> None:
    standard = folder / "user" / "basic" / "Standard"
    standard.mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(
        SETTINGS.replace("</oor:items>", LOCALE.format(locale)) if locale else SETTINGS, encoding="utf-8"
    )
    for name in ["script", "dialog"]:
        (standard.parent / f"{name}.xlc").write_text(
            LIBRARY.format("libraries")
            + f'<library:libraries {NAMES}><library:library library:name="Standard" '
            f'xlink:href="$(USER)/basic/Standard/{name}.xlb/" xlink:type="simple" library:link="false"/></library:libraries>\n',
            encoding="utf-8",
        )
        element = '<library:element library:name="Form"/>' if name == "script" else ""
        (standard / f"{name}.xlb").write_text(
            LIBRARY.format("library")
            + f'<library:library {NAMES} library:name="Standard" library:readonly="false" '
            f'library:passwordprotected="false">{element}</library:library>\n',
            encoding="utf-8",
        )
    (standard / "Form.xba").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n'
        '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Form" script:language="StarBasic">'
        f"{escape(macro)}</script:module>\n",
        encoding="utf-8",
    )


def type_into(
    source: Path, target: Path, cells: Mapping[tuple[str, str], str | float], folder: Path, locale: str | None = None
) -> None:
    """Types into cells, named by sheet and cell, and saves the workbook as another file.

    With a locale texts are taken as the program set to it takes what is typed; without, they stay texts.
    """
    lines = []
    for (sheet, cell), value in cells.items():
        place = f'book.Sheets.getByName("{sheet}").getCellRangeByName("{cell}")'
        if isinstance(value, str) and not value.startswith("="):
            text = value.replace('"', '""')
            lines.append(f'  {place}.{"FormulaLocal" if locale else "String"} = "{text}"')
        elif isinstance(value, str):
            text = value.replace('"', '""')
            lines.append(f'  {place}.Formula = "{text}"')
        else:
            lines.append(f"  {place}.Value = {value}")
    macro = "\n".join(
        [
            "Sub Fill(source As String, target As String)",
            "  Dim hidden(0) As New com.sun.star.beans.PropertyValue",
            '  hidden(0).Name = "Hidden" : hidden(0).Value = True',
            '  book = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())',
            *lines,
            "  Dim filter(0) As New com.sun.star.beans.PropertyValue",
            '  filter(0).Name = "FilterName" : filter(0).Value = "Calc MS Excel 2007 XML"',
            "  book.storeToURL(ConvertToURL(target), filter())",
            "  book.close(True)",
            "End Sub",
        ]
    )
    profile = folder / "profile"
    _profile(profile, macro, locale)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore",
         f'macro:///Standard.Form.Fill("{source}","{target}")'],
        check=True, capture_output=True, timeout=120,
    )
    assert target.exists(), "LibreOffice saved nothing"
