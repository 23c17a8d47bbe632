import CampaignModel

/// The rules that a story's Markdown is held against.
struct MarkdownRules {
    private let collector: DiagnosticCollector
    private var level = 1
    /// Tags whose closing tag is still to come, by name.
    private var openTags: [String: Int] = [:]
    /// Tags that text from Word is full of: told once a name.
    private var repeatedTags: [String: RepeatedTag] = [:]

    private struct RepeatedTag {
        let html: String
        let place: SourcePlace
        var count = 0
    }

    /// The line of the file that only repeats the title, which is told as that.
    private let titleLine: Int?

    init(titleLine: Int? = nil, into collector: DiagnosticCollector) {
        self.titleLine = titleLine
        self.collector = collector
    }

    /// Looks at the next element of the text.
    mutating func check(_ element: MarkdownOutline.Element, at place: SourcePlace) {
        switch element.kind {
        case .heading(let level): checkHeading(level, element.text, place)
        case .link: checkLink(element, place)
        case .image: checkImage(element, place)
        case .quotation: break
        case .rawHTML: checkHTML(element.text, place)
        case .looseBrackets(let kind): collector.add(.looseBrackets(kind, at: place))
        case .tableWithoutHeader: collector.add(.tableWithoutHeader(at: place))
        }
    }

    private mutating func checkHeading(_ level: Int, _ text: String, _ place: SourcePlace) {
        if TextTrimming.isBlank(text) { collector.add(.emptyHeading(at: place)) }
        if place.line == titleLine { return }
        if level == 1 { collector.add(.secondTitle(text, at: place)) }
        if level > self.level + 1 { collector.add(.skippedLevel(level, after: self.level, at: place)) }
        if MarkdownRules.isInCapitals(text) { collector.add(.headingInCapitals(text, at: place)) }
        self.level = level
    }

    private func checkLink(_ link: MarkdownOutline.Element, _ place: SourcePlace) {
        if TextTrimming.isBlank(link.text) { collector.add(.linkWithoutWords(link.destination, at: place)) }
        if VagueWords.contain(link.text) { collector.add(.vagueLinkWords(link.text, at: place)) }
        if let other = WebAddressRules.otherHost(in: link.text, than: link.destination) {
            collector.add(.otherAddressInWords(other.said, other.meant, at: place))
        }
        checkAddress(link.destination, place)
    }

    private func checkImage(_ image: MarkdownOutline.Element, _ place: SourcePlace) {
        // Of a picture that can't be shown nothing else matters.
        if case .unsafe(let name) = AddressScheme(of: image.destination) {
            collector.add(.unsafeAddress(name, isImage: true, at: place))
            return
        }
        if TextTrimming.isBlank(image.text) {
            collector.add(.imageWithoutDescription(image.destination, at: place))
        } else if MarkdownRules.isFileName(image.text, of: image.destination) {
            collector.add(.fileNameAsDescription(image.text, at: place))
        } else if VagueWords.describeNothing(image.text) {
            collector.add(.vagueDescription(image.text, at: place))
        }
        if let scheme = AddressScheme(of: image.destination), scheme == .http || scheme == .https {
            collector.add(.imageFromElsewhere(image.destination, at: place))
        } else {
            checkAddress(image.destination, place)
        }
    }

    private func checkAddress(_ address: String, _ place: SourcePlace) {
        if address.isEmpty { collector.add(.missingAddress(at: place)) }
        WebAddressRules.diagnostics(of: address, at: place).forEach(collector.add)
    }

    /// Reports what is told once for the whole text.
    func finish() {
        for tag in repeatedTags.values.sorted(by: {
            ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column)
        }) {
            collector.add(.rawHTML(tag.html, count: tag.count, at: tag.place))
        }
    }

    private mutating func checkHTML(_ html: String, _ place: SourcePlace) {
        let text = TextTrimming.withoutOuterSpaces(html)
        let name = HTMLHint.name(of: text)
        if text.hasPrefix("</"), let open = openTags[name], open > 0 {
            openTags[name] = open - 1
            return
        }
        if !text.contains("</") { openTags[name, default: 0] += 1 }
        if HTMLHint.isRepeated(name) {
            repeatedTags[name, default: RepeatedTag(html: text, place: place)].count += 1
            return
        }
        let isComment = text.hasPrefix("<!--") && text.hasSuffix("-->")
        if isComment {
            collector.add(.htmlComment(at: place))
        } else if Diagnostic.isFrame(text) {
            collector.add(.foreignFrame(text, at: place))
        } else {
            collector.add(.rawHTML(text, at: place))
        }
    }

    /// True for two words or more that are all in capitals.
    static func isInCapitals(_ text: String) -> Bool {
        if text.utf8.contains(where: (UInt8(ascii: "a")...UInt8(ascii: "z")).contains) { return false }
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        return letters.count >= 10 && text.split(separator: " ").count >= 2
            && letters.allSatisfy { !$0.properties.isLowercase }
    }

    /// True when a description is only the image's file name, or the name that a camera gives.
    private static func isFileName(_ description: String, of destination: String) -> Bool {
        let file = destination.split(separator: "/").last.map(String.init) ?? ""
        let small = description.lowercased()
        return description == file || ImageFormat.isImage(small)
            || small.hasPrefix("img_") || small.hasPrefix("dsc_")
    }
}
