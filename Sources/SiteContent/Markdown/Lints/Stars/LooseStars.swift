import CampaignModel

/// Stars and tildes that stayed text beside a letter: `**“Đại sứ số”**là`.
enum LooseStars: MarkdownLint {
    /// A run of one sign, with the characters beside it; a line's ends count as spaces.
    private struct Run {
        let sign: Character
        let count: Int
        let before: Character
        let after: Character

        var marks: String { String(repeating: sign, count: count) }
        var canOpen: Bool { !after.isWhitespace }
        var canClose: Bool { !before.isWhitespace }
        var touchesLetter: Bool { before.isLetter || before.isNumber || after.isLetter || after.isNumber }
        var isBetweenSignAndLetter: Bool { LooseStars.isSign(before) && (after.isLetter || after.isNumber) }
        var isBetweenLetterAndSign: Bool { (before.isLetter || before.isNumber) && LooseStars.isSign(after) }
    }

    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for piece in text.signTexts {
            let runs = runs(in: piece.text)
            guard
                let run = closedTooLate(runs, in: piece.text) ?? openedTooEarly(runs, in: piece.text) ?? culprit(runs),
                let place = place(run, piece, text)
            else { continue }
            collector.add(.looseStars(run.marks, advice: advice(run), at: place))
        }
    }

    /// The run that keeps the others from being markup; nothing when the signs are what they seem to be.
    private static func culprit(_ runs: [Run]) -> Run? {
        let doubles = runs.filter { $0.count == 2 && $0.touchesLetter && ($0.canOpen || $0.canClose) }
        let single = runs.filter { $0.sign == "*" && $0.count == 1 }
        let pair = single.count > 1 && single[0].canOpen && single.dropFirst().contains { $0.canClose }
        let candidates = doubles.isEmpty && pair ? single : doubles
        return candidates.first { $0.isBetweenSignAndLetter || $0.isBetweenLetterAndSign }
            ?? candidates.dropFirst().first { !$0.canClose } ?? doubles.first
    }

    /// The second of two single signs where a space keeps it from closing: `*đậm *`, `_nghiêng _`.
    private static func closedTooLate(_ runs: [Run], in text: String) -> Run? {
        guard runs.count == 2, runs[0].sign == runs[1].sign, runs[0].sign != "~",
            runs.allSatisfy({ $0.count == 1 }), runs[0].before.isWhitespace || runs[0].before == "(",
            runs[0].after.isLetter || "“\"".contains(runs[0].after),
            runs[1].before == " ", runs[1].after.isWhitespace || isSign(runs[1].after)
        else { return nil }
        return isShort(runs, in: text) ? runs[1] : nil
    }

    /// The first of two single signs where a space keeps it from opening: `* đậm*`, `_ nghiêng_`.
    private static func openedTooEarly(_ runs: [Run], in text: String) -> Run? {
        guard runs.count == 2, runs[0].sign == runs[1].sign, runs[0].sign != "~",
            runs.allSatisfy({ $0.count == 1 }), runs[0].before == " ", runs[0].after == " ",
            runs[1].before.isLetter || "”\"".contains(runs[1].before),
            runs[1].after.isWhitespace || isSign(runs[1].after)
        else { return nil }
        return isShort(runs, in: text) ? runs[0] : nil
    }

    /// Whether few words stand between two signs: a note marked by a star may hold another star between numbers or names.
    private static func isShort(_ runs: [Run], in text: String) -> Bool {
        let words = text.split(separator: runs[0].sign, omittingEmptySubsequences: false)[1]
        return words.split(separator: " ").count < 7 && !words.contains { $0.isNumber || $0 == ":" }
    }

    private static func advice(_ run: Run) -> Bilingual {
        if run.isBetweenSignAndLetter {
            return Bilingual(
                vi: "Thêm dấu cách sau \(run.marks): …\(run.before)\(run.marks) \(run.after)…",
                en: "Put a space behind \(run.marks): …\(run.before)\(run.marks) \(run.after)…")
        }
        if run.isBetweenLetterAndSign, run.count == 1 {
            return Bilingual(
                vi:
                    "Dấu sao chú thích thì viết \\\(run.sign): …\(run.before)\\\(run.sign)\(run.after)…; chữ nghiêng thì đặt \(run.sign) sát chữ đầu và chữ cuối.",
                en:
                    "For the mark of a note write \\\(run.sign): …\(run.before)\\\(run.sign)\(run.after)…; for italics put \(run.sign) right before the first and right after the last word."
            )
        }
        if run.isBetweenLetterAndSign {
            return Bilingual(
                vi: "Thêm dấu cách trước \(run.marks): …\(run.before) \(run.marks)\(run.after)…",
                en: "Put a space before \(run.marks): …\(run.before) \(run.marks)\(run.after)…")
        }
        return Bilingual(
            vi:
                "Đặt \(run.marks) sát chữ đầu và chữ cuối của phần cần đánh dấu; muốn hiện dấu ấy thì viết \\\(run.sign).",
            en:
                "Put \(run.marks) right before the first and right after the last word meant; for the sign itself write \\\(run.sign)."
        )
    }

    private static func place(_ run: Run, _ piece: SignText, _ text: LintedText) -> SourcePlace? {
        let before = run.before == "\n" ? "" : String(run.before)
        let after = run.after == "\n" ? "" : String(run.after)
        guard let found = text.find((before + run.marks + after).utf8, in: piece.lines) else { return nil }
        return text.lines.place(found.line, found.offset + before.utf8.count)
    }

    private static func runs(in text: String) -> [Run] {
        var runs: [Run] = []
        let characters = Array(text)
        var index = 0
        while index < characters.count {
            let sign = characters[index]
            let end = characters[index...].firstIndex { $0 != sign } ?? characters.count
            if sign == "*" || sign == "~" || sign == "_" {
                runs.append(
                    Run(
                        sign: sign, count: end - index, before: index > 0 ? characters[index - 1] : "\n",
                        after: end < characters.count ? characters[end] : "\n"))
            }
            index = end
        }
        return runs
    }

    private static func isSign(_ character: Character) -> Bool {
        !character.isLetter && !character.isNumber && !character.isWhitespace
    }
}

extension Diagnostic {
    /// Signs of bold or struck words that are printed as they stand.
    static func looseStars(_ marks: String, advice: Bilingual, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "loose-stars", at: place,
            summary: Bilingual(
                vi: "Dấu \(marks) ở đây không có tác dụng và hiện nguyên trên trang",
                en: "The sign \(marks) here has no effect and is printed as it stands"),
            explanation: Bilingual(
                vi: "Dấu \(marks) không được đứng giữa một dấu câu và một chữ, cũng không cách chữ mà nó đánh dấu.",
                en:
                    "\(marks) must not stand between a punctuation mark and a letter, nor apart from the words it marks."
            ),
            fix: advice)
    }
}
