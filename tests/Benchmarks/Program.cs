using BenchmarkDotNet.Running;

namespace HotelPrivacy.Benchmarks;

internal static class Program
{
    private static async Task Main(string[] args)
    {
        switch (args)
        {
            case ["audit"]:
                await AuditWriters.RunAsync();
                break;
            case ["guest"]:
                GuestCryptography.Race();
                break;
            case ["sm4"]:
                Sm4Encryption.Race();
                GuestByProfile.Race();
                break;
            case ["receipts", var database, var hotel, var notice, var purpose, var count]:
                await Receipts.FillAsync(database, Guid.Parse(hotel), Guid.Parse(notice), purpose, int.Parse(count));
                break;
            case ["insert", var imported, var copy]:
                await PlainInsert.RunAsync(imported, copy);
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                break;
        }
    }
}
