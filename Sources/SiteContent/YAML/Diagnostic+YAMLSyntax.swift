import CampaignModel

extension Diagnostic {
    /// YAML that can't be read.
    static func yamlMistake(_ mistake: YAMLSyntax.Mistake, at place: SourcePlace) -> Diagnostic {
        let words = words(for: mistake)
        return Diagnostic(
            .error, words.identifier, at: place,
            summary: words.summary, explanation: words.explanation, fix: words.fix)
    }

    private struct Words {
        let identifier: String
        let summary: Bilingual
        let explanation: Bilingual
        let fix: Bilingual
    }

    private static func words(for mistake: YAMLSyntax.Mistake) -> Words {
        switch mistake {
        case .duplicateKey(let key, let earlier): duplicateKey(key, earlier: earlier)
        case .colonInText, .specialCharacter, .unknownEscape, .unclosedQuote: quoting(mistake)
        default: structure(mistake)
        }
    }

    private static func duplicateKey(_ key: String, earlier: SourcePlace) -> Words {
        Words(
            identifier: "duplicate-key",
            summary: Bilingual(
                vi: "Mục “\(key)” đã có ở dòng \(earlier.line), cột \(earlier.column)",
                en: "The key “\(key)” is already there at line \(earlier.line), column \(earlier.column)"),
            explanation: Bilingual(
                vi: "Mỗi mục chỉ được viết một lần; nếu viết hai lần thì không biết lấy giá trị nào.",
                en: "A key may be written only once; of two values nothing tells which one to take."),
            fix: Bilingual(vi: "Bỏ bớt một mục.", en: "Remove one of them."))
    }

    private static func quoting(_ mistake: YAMLSyntax.Mistake) -> Words {
        switch mistake {
        case .colonInText:
            Words(
                identifier: "yaml-colon",
                summary: Bilingual(
                    vi: "Dấu hai chấm ở đây làm máy hiểu sai câu",
                    en: "The colon here changes the meaning of the line"),
                explanation: Bilingual(
                    vi: "Trong YAML, dấu hai chấm và dấu cách theo sau dùng để tách tên mục với giá trị. "
                        + "Dòng thụt lề sai cũng gây ra lỗi này.",
                    en: "In YAML a colon with a space after it separates a key from its value. "
                        + "A wrongly indented line causes this too."),
                fix: Bilingual(
                    vi: "Đặt cả câu trong dấu ngoặc kép: title: \"Kế hoạch: giai đoạn 2\"",
                    en: "Put the whole text in quotation marks: title: \"The plan: phase 2\""))
        case .unknownEscape:
            Words(
                identifier: "yaml-backslash",
                summary: Bilingual(
                    vi: "Dấu \\ trong ngoặc kép được dùng sai", en: "The \\ inside quotation marks is not understood"),
                explanation: Bilingual(
                    vi: "Trong ngoặc kép, dấu \\ mở đầu một ký hiệu đặc biệt.",
                    en: "Inside double quotation marks \\ starts a special sign."),
                fix: Bilingual(
                    vi: "Viết \\\\ hoặc dùng dấu nháy đơn: 'như thế này'.",
                    en: "Write \\\\ or use single quotation marks: 'like this'."))
        case .unclosedQuote:
            Words(
                identifier: "yaml-unclosed-quote",
                summary: Bilingual(
                    vi: "Dấu ngoặc mở ở đây không được đóng lại",
                    en: "The quotation mark that opens here is never closed"),
                explanation: Bilingual(
                    vi: "Vì vậy, từ chỗ này trở đi không đọc được.", en: "From here on nothing can be read."),
                fix: Bilingual(vi: "Thêm dấu đóng ở cuối câu.", en: "Add the closing mark at the end of the text."))
        default:
            specialCharacter(mistake)
        }
    }

    private static func specialCharacter(_ mistake: YAMLSyntax.Mistake) -> Words {
        let character = if case .specialCharacter(let character) = mistake { character } else { "" }
        return Words(
            identifier: "yaml-special-character",
            summary: Bilingual(
                vi: "Giá trị không được bắt đầu bằng ký tự “\(character)”",
                en: "A value may not start with the character “\(character)”"),
            explanation: Bilingual(
                vi: "Trong YAML, các ký tự như @ ` % * & ! có nghĩa riêng ở đầu giá trị.",
                en: "In YAML characters such as @ ` % * & ! mean something at the start of a value."),
            fix: Bilingual(
                vi: "Đặt cả giá trị trong dấu ngoặc kép.", en: "Put the whole value in quotation marks."))
    }

    private static func structure(_ mistake: YAMLSyntax.Mistake) -> Words {
        switch mistake {
        case .tab:
            Words(
                identifier: "yaml-tab",
                summary: Bilingual(
                    vi: "Dòng này có dấu Tab ở chỗ phải dùng dấu cách", en: "There is a tab where spaces must be"),
                explanation: Bilingual(
                    vi: "YAML chỉ dùng dấu cách để thụt đầu dòng.", en: "YAML indents lines with spaces only."),
                fix: Bilingual(vi: "Thay mỗi dấu Tab bằng hai dấu cách.", en: "Replace each tab by two spaces."))
        case .missingColon:
            Words(
                identifier: "yaml-missing-colon",
                summary: Bilingual(
                    vi: "Dòng này thiếu dấu hai chấm sau tên mục", en: "The colon after the key is missing here"),
                explanation: Bilingual(
                    vi: "Mỗi mục viết theo mẫu “tên: giá trị”, có dấu cách sau dấu hai chấm.",
                    en: "Each entry is “key: value”, with a space after the colon."),
                fix: Bilingual(
                    vi: "Thêm dấu hai chấm; nếu dòng này nối tiếp dòng trên thì thụt vào hai dấu cách.",
                    en: "Add the colon; if the line continues the one above, indent it by two spaces."))
        case .textBehindQuote, .textBehindBracket: behind(mistake)
        case .otherSign, .indentedKey, .indentedFirst, .dashWithoutSpace: line(mistake)
        case .unclosedBracket:
            Words(
                identifier: "yaml-unclosed-bracket",
                summary: Bilingual(
                    vi: "Danh sách hoặc nhóm mở ở đây viết chưa đúng",
                    en: "The list or group that opens here is not written rightly"),
                explanation: Bilingual(
                    vi: "Dấu [ phải có ], dấu { phải có }, và các phần bên trong cách nhau bằng dấu phẩy.",
                    en: "Every [ needs its ], every { its }, and commas stand between the parts inside."),
                fix: Bilingual(
                    vi: "Thêm dấu đóng hoặc dấu phẩy còn thiếu; câu có dấu phẩy hay ngoặc thì đặt trong dấu ngoặc kép.",
                    en: "Add the missing bracket or comma; put texts with commas or brackets in quotation marks."))
        default:
            document(mistake)
        }
    }

    /// Text behind a sign that ended the value.
    private static func behind(_ mistake: YAMLSyntax.Mistake) -> Words {
        switch mistake {
        case .textBehindQuote(let key, let value):
            Words(
                identifier: "yaml-quote",
                summary: Bilingual(
                    vi: "Dấu nháy ở đầu câu đóng lại quá sớm", en: "The quotation mark at the start closes too early"),
                explanation: Bilingual(
                    vi: "Trong YAML, giá trị bắt đầu bằng dấu nháy thì phải kết thúc ở đúng dấu nháy ấy.",
                    en: "In YAML a value that begins with a quotation mark ends at the next one of its kind."),
                fix: Bilingual(
                    vi: "Đặt cả câu trong dấu nháy khác loại: \(key): \(value)",
                    en: "Put the whole text into marks of the other kind: \(key): \(value)"))
        case .textBehindBracket(let key, let value):
            Words(
                identifier: "yaml-quote",
                summary: Bilingual(
                    vi: "Dấu [ hay { ở đầu câu bị hiểu là mở một danh sách hay một nhóm",
                    en: "The [ or { at the start is read as the start of a list or group"),
                explanation: Bilingual(
                    vi: "Trong YAML, sau dấu đóng ] hay } không được có chữ nữa.",
                    en: "In YAML no text may stand behind its closing ] or }."),
                fix: Bilingual(
                    vi: "Đặt cả câu trong dấu ngoặc kép: \(key): \(value)",
                    en: "Put the whole text in quotation marks: \(key): \(value)"))
        default:
            layout(mistake)
        }
    }

    /// What is wrong with one line as it was typed.
    private static func indentation(_ mistake: YAMLSyntax.Mistake) -> Words {
        switch mistake {
        case .indentedFirst(let key):
            return Words(
                identifier: "yaml-layout",
                summary: Bilingual(
                    vi: "Mục đầu tiên “\(key)” bị thụt vào, các mục dưới thì không",
                    en: "The first key “\(key)” is indented, and those below aren’t"),
                explanation: Bilingual(
                    vi: "Các mục cùng nhóm phải bắt đầu ở cùng một cột.",
                    en: "Entries of one group begin in the same column."),
                fix: Bilingual(
                    vi: "Xóa các dấu cách ở đầu dòng này.", en: "Take away the spaces at the start of the line."))
        case .indentedKey(let key):
            return Words(
                identifier: "yaml-layout",
                summary: Bilingual(
                    vi: "Mục “\(key)” bị thụt vào nên dính vào mục ở trên",
                    en: "The key “\(key)” is indented, so that it runs into the one above"),
                explanation: Bilingual(
                    vi: "Các mục cùng nhóm phải bắt đầu ở cùng một cột.",
                    en: "Entries of one group begin in the same column."),
                fix: Bilingual(
                    vi: "Xóa các dấu cách ở đầu dòng này.", en: "Take away the spaces at the start of the line."))
        default:
            return layout(mistake)
        }
    }

    /// What is wrong with one line as it was typed.
    private static func line(_ mistake: YAMLSyntax.Mistake) -> Words {
        let form = Bilingual(
            vi: "Mỗi mục viết theo mẫu “tên: giá trị”, có dấu cách sau dấu hai chấm.",
            en: "Each entry is “key: value”, with a space after the colon.")
        switch mistake {
        case .otherSign(let sign, let key, let value):
            return Words(
                identifier: "yaml-missing-colon",
                summary: sign == ":"
                    ? Bilingual(
                        vi: "Dòng này thiếu dấu cách sau dấu hai chấm",
                        en: "The space after the colon is missing here")
                    : Bilingual(
                        vi: "Dòng này dùng dấu \(sign) thay cho dấu hai chấm",
                        en: "This line has \(sign) in place of the colon"),
                explanation: form, fix: Bilingual(vi: "Viết: \(key): \(value)", en: "Write: \(key): \(value)"))
        case .dashWithoutSpace(let item):
            return Words(
                identifier: "yaml-missing-space",
                summary: Bilingual(
                    vi: "Dòng này thiếu dấu cách sau dấu gạch", en: "The space after the dash is missing here"),
                explanation: Bilingual(
                    vi: "Mỗi mục của danh sách viết theo mẫu “- giá trị”, có dấu cách sau dấu gạch.",
                    en: "Each item of a list is “- value”, with a space after the dash."),
                fix: Bilingual(vi: "Viết: \(item)", en: "Write: \(item)"))
        default: return indentation(mistake)
        }
    }

    private static func document(_ mistake: YAMLSyntax.Mistake) -> Words {
        switch mistake {
        case .unknownAlias:
            Words(
                identifier: "yaml-alias",
                summary: Bilingual(
                    vi: "Dấu * ở đầu giá trị bị hiểu là lời gọi đến một chỗ khác",
                    en: "The * at the start of the value is read as a reference"),
                explanation: Bilingual(
                    vi: "Trong YAML, *tên gọi lại giá trị đã đặt tên bằng &tên.",
                    en: "In YAML *name repeats a value that was named with &name."),
                fix: Bilingual(
                    vi: "Đặt cả giá trị trong dấu ngoặc kép.", en: "Put the whole value in quotation marks."))
        case .secondDocument:
            Words(
                identifier: "yaml-second-document",
                summary: Bilingual(
                    vi: "Ở đây bắt đầu một tài liệu YAML thứ hai", en: "A second YAML document starts here"),
                explanation: Bilingual(
                    vi: "Dòng --- ngăn các tài liệu; mỗi tệp chỉ có một tài liệu.",
                    en: "A line --- separates documents; a file has only one."),
                fix: Bilingual(vi: "Bỏ dòng --- này.", en: "Remove this line ---."))
        default:
            layout(mistake)
        }
    }

    private static func layout(_ mistake: YAMLSyntax.Mistake) -> Words {
        guard case .other(let problem) = mistake else {
            return Words(
                identifier: "yaml-layout",
                summary: Bilingual(
                    vi: "Dòng này hoặc dòng ngay trên nó viết chưa đúng cách",
                    en: "This line or the one above it is not laid out rightly"),
                explanation: Bilingual(
                    vi: "Mỗi mục viết “tên: giá trị”, các mục cùng nhóm thụt đầu dòng bằng nhau.",
                    en: "Each entry is “key: value”, and entries of one group are indented alike."),
                fix: Bilingual(
                    vi: "Xem lại dấu hai chấm, dấu cách sau dấu hai chấm và số dấu cách đầu dòng.",
                    en: "Check the colon, the space after it and the spaces at the start of the line."))
        }
        return Words(
            identifier: "yaml-syntax",
            summary: Bilingual(vi: "Không đọc được YAML: \(problem)", en: "The YAML can't be read: \(problem)"),
            explanation: Bilingual(
                vi: "Tệp hoặc phần đầu tệp phải là YAML đúng cách.",
                en: "The file or its front matter must be valid YAML."),
            fix: Bilingual(
                vi: "Xem lại dòng này và dòng ngay trên nó.", en: "Check this line and the one above it."))
    }
}
