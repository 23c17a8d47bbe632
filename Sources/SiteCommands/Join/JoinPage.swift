import CampaignModel

/// The page of a national index, in one language. It needs no script.
struct JoinPage {
    let site: JoinSite
    let language: MessageLanguage

    /// Where the page lies.
    static func path(_ language: MessageLanguage) -> String {
        language == .vietnamese ? "index.html" : "en/index.html"
    }

    private var words: JoinWords { JoinWords(language: language) }
    private var settings: JoinSettings { site.settings }
    private var root: String { language == .vietnamese ? "" : "../" }

    /// The whole page.
    var html: String {
        let tag = language == .vietnamese ? "vi" : "en"
        let other = language == .vietnamese ? ("en", "en/", "English") : ("vi", "../", "Tiếng Việt")
        let title = Self.escaped(settings.title[language])
        let robots = site.isDemonstration ? "<meta name=\"robots\" content=\"noindex\">\n" : ""
        return """
            <!doctype html>
            <html lang="\(tag)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            \(robots)<meta name="color-scheme" content="light dark">
            <link rel="canonical" href="\(Self.escaped(address(tag)))">
            <link rel="alternate" hreflang="vi" href="\(Self.escaped(address("vi")))">
            <link rel="alternate" hreflang="en" href="\(Self.escaped(address("en")))">
            <link rel="stylesheet" href="\(root)\(JoinStyle.path)">
            </head>
            <body>
            <a class="skip" href="#main">\(words.skip)</a>
            <header><p>\(title)</p><p><a href="\(other.1)index.html" hreflang="\(other.0)" lang="\(other.0)">\(other.2)</a></p></header>
            <main id="main">
            <h1>\(title)</h1>
            <p>\(words.intro(day(settings.asOf.description), settings.lateAfterDays))</p>
            \(demonstration)\(sums)
            <h2 id="provinces">\(words.provinces)</h2>
            \(provinceTable)\(leftOut)
            <h2 id="indicators">\(words.indicators)</h2>
            <p class="note">\(words.states)</p>
            \(indicators)
            </main>
            \(footer)
            </body>
            </html>

            """
    }

    /// Where the data are, and under which licence.
    private var footer: String {
        """
        <footer>
        <h2>\(words.data)</h2>
        <p>\(words.licence(Self.escaped(settings.licence)))</p>
        <ul><li><a href="\(root)data/datapackage.json">datapackage.json</a></li>\
        <li><a href="\(root)data/provinces.csv">provinces.csv</a></li>\
        <li><a href="\(root)data/main_figures.csv">main_figures.csv</a></li></ul>
        </footer>
        """
    }

    private func address(_ tag: String) -> String { settings.baseURL + (tag == "vi" ? "/" : "/en/") }

    private var demonstration: String {
        site.isDemonstration ? "<p class=\"mark\">\(words.demonstration)</p>\n" : ""
    }

    private var sums: String {
        let late = site.provinces.count { $0.isLate(settings) }
        let sums = [
            (site.provinces.count, words.joined), (late, words.late), (site.leftOut.count, words.missing),
        ]
        return "<ul class=\"sums\">"
            + sums.map { "<li><b>\(language.number($0))</b> \($1)</li>" }.joined() + "</ul>"
    }

    private var provinceTable: String {
        let heads = heads(words.provinceHeads, number: 4)
        let rows = site.provinces.map { province in
            let newest = day(province.newest.description)
            let age = words.age(province.age(on: settings.asOf))
            let state = province.isLate(settings) ? "<span class=\"late\">\(words.isLate)</span>" : words.isCurrent
            let other = province.licence == settings.licence ? "" : " <span class=\"late\">\(words.otherLicence)</span>"
            let mark = province.isDemonstration ? " <span class=\"note\">(\(words.demonstrationShort))</span>" : ""
            return
                "<tr><th scope=\"row\">\(link(province.homepage, province.name))\(mark)</th><td>\(newest), \(age)</td>"
                + "<td>\(state)</td><td>\(Self.escaped(province.licence))\(other)</td>"
                + "<td class=\"number\">\(language.number(province.figures.count))</td></tr>"
        }
        guard !rows.isEmpty else { return "<p>\(words.none)</p>" }
        return
            "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"provinces\"><table><thead><tr>\(heads)</tr></thead>\n<tbody>\n"
            + rows.joined(separator: "\n") + "\n</tbody></table></div>\n"
    }

    private var leftOut: String {
        guard !site.leftOut.isEmpty else { return "" }
        let items = site.leftOut.map {
            "<li><span class=\"out\">\(Self.escaped($0.name))</span>: \(Self.escaped($0.fault.words[language])).</li>"
        }
        return "<h3>\(words.leftOut)</h3>\n<p>\(words.leftOutWhy)</p>\n<ul>\(items.joined())</ul>\n"
    }

    private var indicators: String {
        let definitions = site.definitions
        guard !definitions.isEmpty else { return "<p>\(words.none)</p>" }
        return definitions.enumerated().map { number, definition in
            let twin = definitions.contains { $0 != definition && $0.indicator == definition.indicator }
            let rows = site.figures(of: definition).map { province, figure in
                "<tr><th scope=\"row\">\(Self.escaped(province.name))</th><td class=\"number\">\(value(figure))</td>"
                    + "<td>\(Self.escaped(figure.period))</td><td>\(parts(figure))</td>"
                    + "<td>\(link(figure.page.isEmpty ? province.homepage : figure.page, words.source(province.name)))</td></tr>"
            }
            let heads = heads(words.figureHeads, number: 1)
            let note = twin ? "<p class=\"note\">\(words.otherDefinition)</p>\n" : ""
            return "<h3 id=\"i\(number)\">\(Self.escaped(definition.name[language]))</h3>\n"
                + "<p class=\"note\">\(Self.escaped(measure(definition)))</p>\n\(note)"
                + "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"i\(number)\"><table>"
                + "<thead><tr>\(heads)</tr></thead>\n<tbody>\n\(rows.joined(separator: "\n"))\n</tbody></table></div>\n"
        }.joined()
    }

    /// The heads of a table; that of numbers stands where they stand.
    private func heads(_ words: [String], number: Int) -> String {
        words.enumerated().map { position, word in
            "<th scope=\"col\"\(position == number ? " class=\"number\"" : "")>\(word)</th>"
        }.joined()
    }

    private func measure(_ definition: JoinedFigure.Definition) -> String {
        let (top, bottom) = (definition.numerator[language], definition.denominator[language])
        return bottom.isEmpty ? top : "\(top) / \(bottom)"
    }

    private func value(_ figure: JoinedFigure) -> String {
        guard figure.state == .reported else { return words.state(figure.state) }
        let number = words.number(figure.value)
        return figure.definition.measure == "percent" ? number + words.percent : number
    }

    private func parts(_ figure: JoinedFigure) -> String {
        guard figure.state == .reported, !figure.denominator.isEmpty else { return words.noParts }
        return "\(words.number(figure.numerator)) / \(words.number(figure.denominator))"
    }

    private func day(_ iso: String) -> String { "<time datetime=\"\(iso)\">\(words.day(iso))</time>" }

    /// A link to a site of the web; any other address stays words.
    private func link(_ address: String, _ text: String) -> String {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return Self.escaped(text) }
        return "<a href=\"\(Self.escaped(address))\">\(Self.escaped(text))</a>"
    }

    /// What provinces write can't leave its element, nor turn the text around it.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}",
                "\u{7F}"..."\u{9F}":
                continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
