/// Which points are neighbours when only points are known: the Gabriel graph.
///
/// Two points are neighbours when no third lies in the circle that has them as a diameter
/// (K. R. Gabriel, R. R. Sokal, “A New Statistical Approach to Geographic Variation Analysis”,
/// Systematic Zoology 18, 1969). Neighbours are sought among the sixteen nearest points of each point.
struct PlaceNeighbours {
    /// The neighbours of each point, by rising index.
    let lists: [[Int]]
    /// The nearest point of each point; none for a lonely point.
    let nearest: [Int?]
    /// Every pair of neighbours once, the lower index first.
    let pairs: [(Int, Int)]

    init(of points: [PlanePoint]) {
        var lists = [[Int]](repeating: [], count: points.count)
        var nearest = [Int?](repeating: nil, count: points.count)
        for index in points.indices {
            let near = PlaceNeighbours.nearest(16, to: index, in: points)
            nearest[index] = near.first
            for (rank, other) in near.enumerated() {
                let middle = (points[index] + points[other]) * 0.5
                let limit = (points[other] - points[index]).square / 4
                let isFree = near[..<rank].allSatisfy { (points[$0] - middle).square >= limit }
                if isFree {
                    lists[index].append(other)
                    lists[other].append(index)
                }
            }
        }
        let tidy = lists.map { Array(Set($0)).sorted() }
        self.lists = tidy
        self.nearest = nearest
        pairs = tidy.indices.flatMap { index in tidy[index].filter { $0 > index }.map { (index, $0) } }
    }

    private static func nearest(_ count: Int, to index: Int, in points: [PlanePoint]) -> [Int] {
        let origin = points[index]
        var best: [(square: Double, index: Int)] = []
        for other in points.indices where other != index {
            let square = (points[other] - origin).square
            if best.count == count, let last = best.last, square >= last.square { continue }
            let place = best.firstIndex { $0.square > square } ?? best.count
            best.insert((square: square, index: other), at: place)
            if best.count > count { best.removeLast() }
        }
        return best.map(\.index)
    }
}
