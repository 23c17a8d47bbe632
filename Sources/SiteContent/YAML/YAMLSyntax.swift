import CampaignModel
import Yams

/// A syntax error of the YAML library in words that an editor understands.
struct YAMLSyntax {
    /// The mistakes that editors make.
    enum Mistake: Hashable {
        case tab
        case specialCharacter(String)
        case colonInText
        case unclosedQuote
        case unclosedBracket
        case unknownEscape
        case unknownAlias
        case secondDocument
        case missingColon
        /// `key = value`, as other kinds of settings are written, `key：value`, `key;value`, `key:value`.
        case otherSign(String, key: String, value: String)
        /// `title: "One" and two`; the value as it should be written.
        case textBehindQuote(key: String, value: String)
        /// `title: [News] of today`; the value as it should be written.
        case textBehindBracket(key: String, value: String)
        case indentedKey(String)
        /// The first key is indented and those below aren't.
        case indentedFirst(String)
        /// `-"24640"`, `-a: 1`; the item as it should be written.
        case dashWithoutSpace(String)
        case indentation
        case duplicateKey(String, earlier: SourcePlace)
        case other(String)
    }

    /// What is wrong and where.
    let diagnostic: Diagnostic

    init(_ error: YamlError, in part: SourcePart, _ origin: YAMLOrigin) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let start = context?.mark ?? mark
            let isName = problem.contains("did not find expected alphabetic or numeric")
            let character = YAMLSyntax.character(at: isName ? start : mark, in: part)
            let mistake = YAMLSyntax.mistake(problem, context: context?.text ?? "", character: character)
            if mistake == .missingColon, let found = YAMLLine(at: start, in: part).dashWithoutSpace {
                diagnostic = .yamlMistake(found, at: origin.place(start))
                return
            }
            if mistake == .missingColon, let found = YAMLLine(at: start, in: part).otherSign {
                diagnostic = .yamlMistake(found, at: origin.place(start))
                return
            }
            if [.colonInText, .indentation, .missingColon].contains(mistake),
                let found = YAMLBlockStart(above: mark, in: part).fault
            {
                diagnostic = .yamlMistake(found.mistake, at: origin.place(line: found.line, column: found.column))
                return
            }
            let line = YAMLLine(at: mark, in: part)
            if mistake == .indentation, let found = line.textBehindQuote ?? line.textBehindBracket {
                diagnostic = .yamlMistake(found, at: origin.place(mark))
                return
            }
            if mistake == .colonInText, let found = YAMLLine(at: mark, in: part).indentedKey {
                diagnostic = .yamlMistake(found, at: origin.place(line: mark.line, column: 1))
                return
            }
            let isOpening = isName || [.unclosedQuote, .unclosedBracket, .missingColon].contains(mistake)
            diagnostic = .yamlMistake(mistake, at: origin.place(isOpening ? start : mark))
        case .duplicatedKeysInMapping(let duplicates, let context):
            let key = duplicates.first ?? ""
            let places = DuplicateKeyPlaces(key, near: context.mark, in: part, origin)
            diagnostic = .yamlMistake(.duplicateKey(key, earlier: places.first), at: places.last)
        default:
            diagnostic = .yamlMistake(.other("\(error)"), at: part.place)
        }
    }

    private static func mistake(_ problem: String, context: String, character: String) -> Mistake {
        if problem.contains("cannot start any token") || problem.contains("tab") {
            return character == "\t" || problem.contains("tab") ? .tab : .specialCharacter(character)
        }
        if problem.contains("did not find expected alphabetic or numeric") { return .specialCharacter(character) }
        if problem.contains("mapping values are not allowed") { return .colonInText }
        if context.contains("quoted scalar") {
            return problem.contains("escape") ? .unknownEscape : .unclosedQuote
        }
        if context.contains("flow") { return .unclosedBracket }
        if problem.contains("undefined alias") { return .unknownAlias }
        if problem.contains("another document") { return .secondDocument }
        if problem.contains("could not find expected ':'") { return .missingColon }
        if problem.contains("did not find expected") || problem.contains("could not find expected")
            || problem.contains("not allowed in this context") || problem.contains("indentation")
        {
            return .indentation
        }
        return .other(problem)
    }

    private static func character(at mark: Mark, in part: SourcePart) -> String {
        let lines = part.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.indices.contains(mark.line - 1) else { return "" }
        let scalars = String(decoding: lines[mark.line - 1], as: UTF8.self).unicodeScalars
        return scalars.dropFirst(mark.column - 1).first.map(String.init) ?? ""
    }
}
