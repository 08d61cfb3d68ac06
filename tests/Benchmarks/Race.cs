namespace HotelPrivacy.Benchmarks;

/// <summary>Two ways of doing the same, alternated in one run and compared by CPU time: on a shared machine wall time says little.</summary>
internal static class Race
{
    private const int Rounds = 5;

    public static void Run(string name, int operations, Action product, Action peer)
    {
        Measure(product, operations);
        Measure(peer, operations);
        var products = new double[Rounds];
        var peers = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            products[round] = Measure(product, operations);
            peers[round] = Measure(peer, operations);
        }

        Console.WriteLine($"{name}: {Median(products):0.00} µs, peer {Median(peers):0.00} µs, ratio {Median([.. products.Zip(peers, (one, other) => one / other)]):0.00} (median of {Rounds})");
    }

    /// <summary>CPU time this process has used, in all its threads.</summary>
    public static TimeSpan CpuTime => Environment.CpuUsage.TotalTime;

    private static double Measure(Action action, int operations)
    {
        var before = CpuTime;
        for (var i = 0; i < operations; i++)
        {
            action();
        }

        return (CpuTime - before).TotalMicroseconds / operations;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
