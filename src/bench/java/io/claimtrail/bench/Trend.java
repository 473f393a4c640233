package io.claimtrail.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a quantity went over the samples of a soak after its warm-up. It grows if the median of the last quarter of them is above
 * everything in the first quarter, and above that quarter's median by more than counts as the same.
 *
 * @param first the median of the first quarter
 * @param last the median of the last quarter
 * @param perHour the median of the slopes between any two samples (Theil and Sen), which a few outliers do not move
 */
record Trend(double first, double last, double perHour, boolean grows) {

    /**
     * @param values one for each sample, at least four
     * @param hours when they were taken
     * @param same how many times as much is still the same
     */
    static Trend of(List<Double> values, List<Double> hours, double same) {
        int quarter = values.size() / 4;
        List<Double> first = values.subList(0, quarter);
        double begin = median(first);
        double end = median(values.subList(values.size() - quarter, values.size()));
        double most = first.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return new Trend(begin, end, slope(values, hours), end > most && end > begin * same);
    }

    private static double slope(List<Double> values, List<Double> hours) {
        return median(IntStream.range(0, values.size())
                .boxed()
                .flatMap(from -> IntStream.range(from + 1, values.size())
                        .mapToObj(to -> (values.get(to) - values.get(from)) / (hours.get(to) - hours.get(from))))
                .toList());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
