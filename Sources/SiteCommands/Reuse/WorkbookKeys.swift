import Hashing
import SiteRendering
import Synchronization

/// The keys of workbooks, taken down while the workbooks are written: where nothing can be taken from the site in place,
/// none is needed before, and putting each workbook together twice would be for nothing.
final class WorkbookKeys: Sendable {
    private let keys: PartKeys
    private let found = Mutex<[String: SHA256Digest]>([:])

    /// Begins with none.
    init(_ keys: PartKeys) {
        self.keys = keys
    }

    /// Takes down the key of a workbook under the name of its part.
    func add(_ workbook: FigureWorkbook, as part: String) {
        let key = keys.key(of: workbook)
        found.withLock { $0[part] = key }
    }

    /// All that were taken down.
    var all: [String: SHA256Digest] { found.withLock { $0 } }
}
