/// How much each point of an arc matters, so that any degree of simplification is a mere comparison.
///
/// The weight is the area of the triangle that is lost with the point, after M. Visvalingam, J. D. Whyatt,
/// “Line Generalisation by Repeated Elimination of Points”, The Cartographic Journal 30 (1993).
enum ArcWeights {
    /// The weights of an arc's points; its ends never go, and a closed arc keeps a triangle at least.
    static func weights(of arc: [TenthPoint]) -> [Int] {
        var weights = [Int](repeating: .max, count: arc.count)
        if arc.count < 3 { return weights }
        var before = arc.indices.map { $0 - 1 }
        var after = arc.indices.map { $0 + 1 }
        var area = [Int](repeating: .max, count: arc.count)
        var queue = SmallestFirst()
        for index in 1..<(arc.count - 1) {
            area[index] = triangle(arc[index - 1], arc[index], arc[index + 1])
            queue.push((area[index], index))
        }
        var rest = arc.count - 2
        let kept = arc.first == arc.last ? 2 : 0
        var floor = 0
        while rest > kept, let (size, index) = queue.pop() {
            if size != area[index] { continue }
            floor = max(floor, size)
            weights[index] = floor
            area[index] = -1
            rest -= 1
            let (left, right) = (before[index], after[index])
            after[left] = right
            before[right] = left
            for side in [left, right] where side > 0 && side < arc.count - 1 {
                area[side] = triangle(arc[before[side]], arc[side], arc[after[side]])
                queue.push((area[side], side))
            }
        }
        return weights
    }

    /// Twice the area of a triangle.
    private static func triangle(_ a: TenthPoint, _ b: TenthPoint, _ c: TenthPoint) -> Int {
        abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y))
    }
}
