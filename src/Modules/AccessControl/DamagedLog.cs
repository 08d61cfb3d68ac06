using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.AccessControl;

/// <summary>What is answered where a proof needs entries that are gone.</summary>
internal static class DamagedLog
{
    private sealed record Entries(long FirstSequence, long LastSequence);

    /// <summary>The answer, or the refusal that names the entries that are gone.</summary>
    public static async Task<Result<T>> NameAsync<T>(Func<Task<T>> prove)
    {
        try
        {
            return await prove();
        }
        catch (MerkleNodeMissingException gone)
        {
            var (level, index) = gone.Node;
            return AccessControlErrors.LogDamaged.With([new Entries((index << level) + 1, (index + 1) << level)]);
        }
    }
}
