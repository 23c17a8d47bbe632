import CZip
import CampaignModel
import Glibc

/// An archived site as one ZIP file, to hand on: unpacked anywhere, its pages open from a disk.
///
/// Files lie in a folder named like the copy. Entries bear the first day that the format knows instead of a day of the
/// clock, so that the bytes depend on the site and the versions of libzip and zlib alone. libzip reads the files one after
/// another when the archive is closed, so that a large site needs no room in memory.
struct SiteArchiveZip {
    /// The folder of the archive.
    let folder: String
    /// The name of the copy in it.
    let name: String

    /// 1 January 1980, as ZIP writes days.
    private static let day: UInt16 = 0x21

    /// Where it lies.
    var path: String { "\(folder)/\(name).zip" }

    /// Packs the copy, unless it is packed already: beside its place first, then renamed.
    func write() throws(CommandFailure) {
        guard access(path, F_OK) != 0 else { return }
        let new = "\(folder)/.\(name).zip.new"
        unlink(new)
        var code: Int32 = 0
        guard let archive = zip_open(new, ZIP_CREATE | ZIP_EXCL, &code) else { throw failure("libzip: \(code)") }
        do throws(CommandFailure) {
            for file in try SiteFiles.all(in: "\(folder)/\(name)") { try add(file.path, to: archive) }
            if access("\(folder)/\(name)/\(ManifestSignature.fileName)", F_OK) == 0 {
                try add(ManifestSignature.fileName, to: archive)
            }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            let reason = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw failure(reason)
        }
        guard rename(new, path) == 0 else { throw .unwritable(path, SystemError.last) }
    }

    private func add(_ file: String, to archive: OpaquePointer) throws(CommandFailure) {
        guard let source = zip_source_file(archive, "\(folder)/\(name)/\(file)", 0, -1) else {
            throw failure(String(cString: zip_strerror(archive)))
        }
        let index = zip_file_add(archive, "\(name)/\(file)", source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw failure(String(cString: zip_strerror(archive)))
        }
        zip_file_set_dostime(archive, UInt64(index), 0, SiteArchiveZip.day, 0)
    }

    private func failure(_ reason: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(vi: "không đóng gói được \(path): \(reason)", en: "can’t pack \(path): \(reason)"))
    }
}
