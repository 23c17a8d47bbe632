/// What both engines are given: a table as wide and long as a province's list of communes.
struct Place {
    let name: String
    let address: String
    let value: String
    let isLate: Bool
    let cells: [String]

    /// So many places; names hold signs that have to be escaped.
    static func all(_ count: Int) -> [Place] {
        (1...count).map { number in
            Place(
                name: "Xã \(number) & “K’Ho” <\(number % 7)>", address: "xa-phuong/xa-\(number)/",
                value: "\(number % 100),\(number % 10) %", isLate: number % 3 == 0,
                cells: (0..<5).map { "\(number * 37 % (100 + $0)) người" })
        }
    }
}

/// What the page says around the table.
enum Page {
    static let title = "Kết quả của các xã, phường & đặc khu"
    static let note = "Đây là bản thử: số liệu đều là giả định."
    static let foot = "<footer><p>Minh Bạch</p></footer>"
}

/// How often the page is made, and for how many places.
struct Work {
    let folder: String
    let rounds: Int
    let places: [Place]

    /// Arguments: the folder of templates, rounds, places.
    init?(_ arguments: [String]) {
        guard arguments.count == 4, let rounds = Int(arguments[2]), let count = Int(arguments[3]) else { return nil }
        folder = arguments[1]
        self.rounds = rounds
        places = Place.all(count)
    }
}
