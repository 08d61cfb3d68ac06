using System.Diagnostics;
using HotelPrivacy.Api;
using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Benchmarks;

/// <summary>
/// Thirty-two writers of audit entries at once, sharing commits, against the same with a durable commit each. The disk is what they wait for,
/// so this one counts entries in wall time, and says how often the disk can sync.
/// </summary>
internal static class AuditWriters
{
    private const int Writers = 32;
    private const int Rounds = 5;
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(2);

    public static async Task RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("hotelprivacy-audit");
        try
        {
            await using var services = await StartAsync(Path.Combine(data.FullName, "data"));
            Console.WriteLine($"The disk syncs {SyncsPerSecond(data.FullName):0} times a second.");
            await CountAsync(services, shared: true);
            var shared = new double[Rounds];
            var alone = new double[Rounds];
            for (var round = 0; round < Rounds; round++)
            {
                shared[round] = await CountAsync(services, shared: true);
                alone[round] = await CountAsync(services, shared: false);
            }

            Console.WriteLine($"{Writers} writers: {Median(shared):0} entries/s, with a commit each {Median(alone):0}, ratio {Median([.. shared.Zip(alone, (one, other) => one / other)]):0.0} (median of {Rounds})");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<ServiceProvider> StartAsync(string data)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddKernel(new ConfigurationBuilder().Build(), new DatabaseOptions { DataDirectory = data }, ModuleCatalog.Modules);
        var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        return provider;
    }

    private static async Task<double> CountAsync(ServiceProvider services, bool shared)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => WriteAsync(services, shared, watch))));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static async Task<int> WriteAsync(ServiceProvider services, bool shared, Stopwatch watch)
    {
        var written = 0;
        for (; watch.Elapsed < Each; written++)
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorContext>().Become(Actor.System);
            var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
            if (!shared)
            {
                await work.BeginWriteAsync("kernel", CancellationToken.None);
            }

            work.Audit(new AuditDraft("guest.revealed", Guid.NewGuid(), "guest", Guid.NewGuid(), "complaint"));
            await work.CommitAsync("kernel", CancellationToken.None);
        }

        return written;
    }

    private static double SyncsPerSecond(string directory)
    {
        using var file = new FileStream(Path.Combine(directory, "sync"), FileMode.Create);
        var watch = Stopwatch.StartNew();
        var syncs = 0;
        for (; watch.Elapsed < Each; syncs++)
        {
            file.Write(new byte[4096]);
            file.Flush(flushToDisk: true);
        }

        return syncs / watch.Elapsed.TotalSeconds;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
