import CZip
import CampaignModel
import SiteRendering

/// Files of data in one ZIP file, made by libzip in memory of entries that libdeflate packed.
///
/// Entries bear the first day that the format knows instead of a day of the clock, so that the bytes depend on the data
/// and the versions of libzip and libdeflate alone.
struct DataArchive {
    /// Where it goes, from the site's root.
    var path = OpenData.archivePath
    /// What goes in, under paths that count from `data/`, or from `folder`.
    let files: [OutputFile]
    /// What is left out of the paths of the files.
    var folder = "data/"

    /// 1 January 1980, as ZIP writes days.
    private static let day: UInt16 = 0x21

    /// The file of the site; nothing when nothing is to be packed.
    func file() throws(CommandFailure) -> OutputFile? {
        guard !files.isEmpty else { return nil }
        return OutputFile(path: path, kind: .download, language: nil, bytes: try bytes())
    }

    func bytes() throws(CommandFailure) -> [UInt8] {
        guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw .unwritableArchive("memory") }
        // The archive takes one reference away when it is closed; the other is read from and given back below.
        zip_source_keep(target)
        defer { zip_source_free(target) }
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else {
            zip_source_free(target)
            throw .unwritableArchive("open")
        }
        // Sources read these when the archive is closed.
        let entries = files.map { PackedEntry($0.bytes) }
        defer { withExtendedLifetime(entries) {} }
        do throws(CommandFailure) {
            for (file, entry) in zip(files, entries) {
                try DataArchive.add(String(file.path.dropFirst(folder.utf8.count)), entry, to: archive)
            }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            let reason = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw .unwritableArchive(reason)
        }
        return try DataArchive.read(target)
    }

    private static func add(
        _ path: String, _ entry: PackedEntry, to archive: OpaquePointer
    ) throws(CommandFailure) {
        guard let source = entry.source(in: archive) else {
            throw .unwritableArchive(String(cString: zip_strerror(archive)))
        }
        let index = zip_file_add(archive, path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw .unwritableArchive(String(cString: zip_strerror(archive)))
        }
        zip_file_set_dostime(archive, UInt64(index), 0, day, 0)
    }

    private static func read(_ source: OpaquePointer) throws(CommandFailure) -> [UInt8] {
        var status = zip_stat_t()
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
            throw .unwritableArchive("read")
        }
        defer { zip_source_close(source) }
        let count = Int(status.size)
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = Int(max(0, zip_source_read(source, buffer.baseAddress, UInt64(count))))
        }
    }
}

extension CommandFailure {
    /// The archive can't be made.
    static func unwritableArchive(_ reason: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "không đóng gói được \(OpenData.archivePath): \(reason)",
                en: "can’t pack \(OpenData.archivePath): \(reason)"))
    }
}
