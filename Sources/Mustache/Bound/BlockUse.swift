/// Which blocks the template of each call turned out to have.
struct BlockUse {
    private var names: [[String]] = []

    /// Numbers a call.
    mutating func begin() -> Int {
        names.append([])
        return names.count - 1
    }

    /// Notes a block that any of the calls around may fill.
    mutating func note(_ name: String, in scope: BlockScope) {
        for call in scope.calls where !names[call.identity].contains(name) {
            names[call.identity].append(name)
        }
    }

    /// The blocks that a call may fill, in the order in which they come.
    func offered(by call: Int) -> [String] { names[call] }
}
