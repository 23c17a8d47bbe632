import CampaignModel

/// Something outside the content that stops a command: a file, a folder, the disk.
struct CommandFailure: Error, Hashable, Sendable {
    /// How the command ends.
    let status: ExitStatus
    /// What happened, as one sentence.
    let message: Bilingual
}

extension CommandFailure {
    /// A file or folder can't be read.
    static func unreadable(_ path: String, _ error: SystemError) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "không đọc được \(path): \(error.reason.vietnamese)",
                en: "can’t read \(path): \(error.reason.english)"))
    }

    /// A folder, or a file in one, that an option names can't be read. Where it isn't there people are mostly in another
    /// folder than they think.
    static func unreadable(_ path: String, option: String, _ error: SystemError) -> CommandFailure {
        let plain = unreadable(path, error)
        guard error.isMissing else { return plain }
        return CommandFailure(
            status: plain.status,
            message: Bilingual(
                vi: plain.message.vietnamese
                    + "; hãy chạy lệnh ở thư mục của dự án (nơi có content và site-templates), "
                    + "hoặc ghi \(option) THƯ-MỤC",
                en: plain.message.english + "; run the command in the project’s folder, which holds content and "
                    + "site-templates, or give \(option) FOLDER"))
    }

    /// A file can't be written to its end.
    static func unwritable(_ path: String, _ error: SystemError) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "không ghi được \(path): \(error.reason.vietnamese)",
                en: "can’t write \(path): \(error.reason.english)"))
    }

    /// A file or folder can't be made.
    static func uncreatable(_ path: String, _ error: SystemError) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "không tạo được \(path): \(error.reason.vietnamese)",
                en: "can’t create \(path): \(error.reason.english)"))
    }

    /// The finished site can't be put in the place of the old one.
    static func unswappable(_ output: String, _ error: SystemError) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "không thay được trang cũ ở \(output): \(error.reason.vietnamese); trang cũ vẫn còn nguyên",
                en: "can’t replace the site at \(output): \(error.reason.english); the old one is untouched"))
    }

    /// The old site was moved aside and can be moved neither away nor back.
    static func strandedSite(_ output: String, aside: String, _ error: SystemError) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "không thay được trang cũ ở \(output): \(error.reason.vietnamese); trang cũ đang nằm ở \(aside), "
                    + "hãy đổi tên nó về chỗ cũ",
                en: "can’t replace the site at \(output): \(error.reason.english); the old one is at \(aside), "
                    + "rename it back"))
    }
}
