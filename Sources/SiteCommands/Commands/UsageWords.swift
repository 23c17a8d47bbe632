import ArgumentParser
import CampaignModel

/// A wrong use of a command in Vietnamese, made from what the parser of arguments says in English.
enum UsageWords {
    /// Our own sentences about options.
    private static let sentences: [String: String] = [
        "Write a day of the calendar as year, month and day: 2026-11-20.":
            "viết ngày theo năm-tháng-ngày, ngày ấy phải có thật: 2026-11-20.",
        "Write a whole address without query: https://bdhvs.example.vn":
            "viết trọn địa chỉ, không có phần hỏi: https://bdhvs.example.vn",
        "Write a whole number from 1 to 1024.": "viết một số nguyên từ 1 đến 1024.",
        "Write a whole number of seconds from 0 to 86400.": "viết số giây, từ 0 đến 86400.",
        "Only one of the template and the data can come from standard input.":
            "chỉ một trong hai, mẫu hoặc dữ liệu, được lấy từ đầu vào chuẩn.",
        "Write the whole identifier of the commit: git rev-parse HEAD.": "viết trọn mã của commit: git rev-parse HEAD.",
        "--period and --on belong to --map.": "--period và --on chỉ đi cùng --map.",
        "--system belongs to --shapes.": "--system chỉ đi cùng --shapes.",
        "--shapes goes with neither --as nor --map.": "--shapes không đi cùng --as hay --map.",
        "Write --system EPSG:code, such as EPSG:5899.": "viết --system EPSG:mã, ví dụ EPSG:5899.",
        "Write --as kind/name: pages, models, ambassadors or news, and a name of small letters: models/cho-khong-tien-mat.":
            "viết --as LOẠI/TÊN: pages, models, ambassadors hoặc news, và tên bằng chữ thường không dấu: models/cho-khong-tien-mat.",
        "Write the province’s code in digits: --code 91.": "viết mã tỉnh bằng chữ số: --code 91.",
        "Write the province’s name in letters: --province \"An Giang\".":
            "viết tên tỉnh bằng chữ: --province \"An Giang\".",
        "Name a unit with --unit CODE, or all with --all.":
            "ghi một đơn vị bằng --unit MÃ, hoặc mọi đơn vị bằng --all.",
        "Name a file that ends in .csv or .xlsx.": "ghi tên tệp có đuôi .csv hoặc .xlsx.",
    ]

    /// The whole message with its usage, line by line; what isn't known stays as it is.
    static func vietnamese(_ message: String) -> String {
        message.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
            if line.hasPrefix("Error: ") { return "error: " + sentence(String(line.dropFirst(7))) }
            if line.hasPrefix("Help: ") { return nil }
            if line.hasPrefix("Usage: ") { return "Cách dùng: " + line.dropFirst(7) }
            let words = line.drop { $0 == " " }
            guard words.hasPrefix("See '"), let command = quoted(String(words)).first else { return String(line) }
            return "  Xem thêm: \(command)"
        }.joined(separator: "\n")
    }

    /// The language that arguments ask for, wherever they stand; without one that of the shell.
    static func language(of arguments: [String], shell: MessageLanguage) -> MessageLanguage {
        for (index, argument) in arguments.enumerated() {
            let value =
                argument.hasPrefix("--language=")
                ? String(argument.dropFirst(11))
                : argument == "--language" && index + 1 < arguments.count ? arguments[index + 1] : ""
            if let language = MessageLanguage(argument: value) { return language }
        }
        return shell
    }

    private static func sentence(_ english: String) -> String {
        if let known = sentences[english] { return known }
        let words = quoted(english)
        guard let first = words.first else { return english }
        if english.hasPrefix("Unknown option ") {
            return words.count > 1
                ? "không có tùy chọn \(first); có phải bạn muốn gõ \(words[1])?" : "không có tùy chọn \(first)."
        }
        if english.hasPrefix("Missing value for ") { return "thiếu giá trị sau \(first)." }
        if english.hasPrefix("Missing expected argument ") { return "thiếu \(first.replacing(" ...", with: ""))." }
        if english.hasPrefix("Missing one of: ") { return "thiếu một trong: \(words.joined(separator: ", "))." }
        if english.hasPrefix("Unexpected argument ") { return "thừa “\(first)”: lệnh này không nhận từ ấy." }
        if english.contains(" unexpected arguments: ") {
            return "thừa \(words.map { "“\($0)”" }.joined(separator: ", ")): lệnh này không nhận các từ ấy."
        }
        guard english.hasPrefix("The value "), words.count > 1 else { return english }
        let start = "“\(first)” không dùng được cho \(words[1])"
        if english.contains("Please provide one of ") {
            return "\(start); chọn một trong: \(words.dropFirst(2).joined(separator: ", "))."
        }
        let reason = english.firstRange(of: "': ").map { String(english[$0.upperBound...]) }
        return reason.map { "\(start): \(sentences[$0] ?? $0)" } ?? "\(start)."
    }

    /// The words between single quotation marks.
    private static func quoted(_ text: String) -> [String] {
        let parts = text.split(separator: "'", omittingEmptySubsequences: false)
        return parts.enumerated().filter { $0.offset % 2 == 1 && $0.offset < parts.count - 1 }.map {
            String($0.element)
        }
    }
}
