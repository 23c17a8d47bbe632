import CLinuxRename
import Glibc

/// Puts a finished folder in the place of another, in one step where the system can.
struct FolderSwap {
    /// Whether to ask the system for the exchange of two names in one step.
    var usesExchange = true

    /// Puts the folder at one path to another; what was there before is where the new one was, or gone from its
    /// place if nothing was there.
    ///
    /// - Returns: Where the old folder is now, if there was one.
    /// - Throws: A `CommandFailure`; the old folder is at its place then.
    func put(_ new: String, to place: String) throws(CommandFailure) -> String? {
        guard usesExchange else { return try putInSteps(new, to: place) }
        if exchange_paths(new, place) == 0 { return new }
        switch errno {
        // Nothing is there yet, or the file system knows no exchange.
        case ENOENT, EINVAL, ENOSYS: return try putInSteps(new, to: place)
        default: throw .unswappable(place, .last)
        }
    }

    private func putInSteps(_ new: String, to place: String) throws(CommandFailure) -> String? {
        // An empty folder is replaced by a rename as if it were not there.
        if rename(new, place) == 0 { return nil }
        guard errno == ENOTEMPTY || errno == EEXIST else { throw .unswappable(place, .last) }
        // A name that no build takes for an abandoned folder: if all goes wrong, it holds the only copy.
        let staging = RealPath.split(new)
        let aside = "\(staging.folder)/.old\(staging.name)"
        guard rename(place, aside) == 0 else { throw .unswappable(place, .last) }
        if rename(new, place) == 0 { return aside }
        let error = SystemError.last
        guard rename(aside, place) == 0 else { throw .strandedSite(place, aside: aside, error) }
        throw .unswappable(place, error)
    }
}
