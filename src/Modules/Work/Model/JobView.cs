using System.Text.Json;

namespace HotelPrivacy.Work.Model;

/// <summary>Where a job stands.</summary>
public enum JobStatus
{
    /// <summary>Waits for its turn.</summary>
    Queued,

    /// <summary>At work.</summary>
    Running,

    /// <summary>Done; the result is there.</summary>
    Completed,

    /// <summary>Given up; the problem says why.</summary>
    Failed,

    /// <summary>Stopped because somebody asked for it.</summary>
    Cancelled,
}

/// <summary>How far a job is.</summary>
/// <param name="Done">Units done.</param>
/// <param name="Total">Units in all, once known.</param>
/// <param name="Unit">What is counted, such as <c>rows</c>.</param>
public sealed record JobProgressView(long Done, long? Total, string Unit);

/// <summary>Why a job ended without a result, or why it is tried again.</summary>
/// <param name="Type">The problem type (RFC 9457).</param>
/// <param name="Title">What is wrong, in English.</param>
public sealed record JobProblem(string Type, string Title);

/// <summary>A job as the API shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it does, as <c>module.verb</c>.</param>
/// <param name="HotelId">The hotel it works for, if one.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="CreatedAt">When it was asked for.</param>
/// <param name="StartedAt">When it was first taken up.</param>
/// <param name="FinishedAt">When it ended.</param>
/// <param name="Result">What it brought, in the words of its kind; no guest data.</param>
/// <param name="Problem">Why it ended without a result, or why it is tried again.</param>
public sealed record JobView(
    Guid Id,
    string Kind,
    Guid? HotelId,
    JobStatus Status,
    JobProgressView Progress,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    JsonElement? Result,
    JobProblem? Problem);

/// <summary>A job as it is stored.</summary>
internal sealed record JobRow(
    Guid Id,
    string Kind,
    Guid? HotelId,
    JobStatus State,
    long Done,
    long? Total,
    string Unit,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    string? Result,
    string? Problem)
{
    public const string Columns = "id, kind, hotel_id, state, done, total, unit, created_at, started_at, finished_at, result, problem";

    /// <summary>Whose jobs one may see: those of the hotels, one's own, and with the platform's permission those of no hotel.</summary>
    public const string Visible = "(hotel_id IN @hotels OR requested_by = @person OR (hotel_id IS NULL AND @platform = 1))";

    public JobView ToView() => new(
        Id,
        Kind,
        HotelId,
        State,
        new JobProgressView(Done, Total, Unit),
        CreatedAt,
        StartedAt,
        FinishedAt,
        Read<JsonElement?>(Result),
        Read<JobProblem>(Problem));

    private static T? Read<T>(string? json) => json is null ? default : JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web);
}
