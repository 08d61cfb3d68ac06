using System.Text.Json;
using System.Text.Json.Serialization;
using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Kernel.Jobs;

/// <summary>What ends a job without a result of its own.</summary>
public static class JobErrors
{
    /// <summary>No handler of this kind in this build.</summary>
    public static readonly Error UnknownKind = new(ErrorKind.Unprocessable, "job.unknown-kind", "This build has no handler for this kind of job.");

    /// <summary>It failed for a reason nobody planned; the log has the trace.</summary>
    public static readonly Error Failed = new(ErrorKind.Unprocessable, "job.failed", "The job failed for an unexpected reason and is tried again a few times; the server's log has the details.");
}

internal static class JobJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };
}
