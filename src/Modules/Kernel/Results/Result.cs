using System.Diagnostics.CodeAnalysis;

namespace HotelPrivacy.Kernel.Results;

/// <summary>What the pipeline needs to know of an answer: whether the work stands or is rolled back.</summary>
public interface IOutcome
{
    /// <summary>The refusal, or null when the work succeeded.</summary>
    Error? Error { get; }

    /// <summary>The answer.</summary>
    /// <exception cref="InvalidOperationException">It is a refusal.</exception>
    object Content { get; }
}

/// <summary>An answer or a refusal. Refusals are values; exceptions are for what nobody planned.</summary>
public sealed class Result<T> : IOutcome
{
    private readonly T? value;

    private Result(T? value, Error? error) => (this.value, Error) = (value, error);

    /// <inheritdoc />
    public Error? Error { get; }

    /// <summary>Whether there is an answer.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    /// <summary>The answer; reading it of a refusal is a mistake of the caller.</summary>
    /// <exception cref="InvalidOperationException">The result is a refusal.</exception>
    public T Value => Error is null ? value! : throw new InvalidOperationException($"No value: {Error.Code}");

    object IOutcome.Content => Value!;

    /// <summary>An answer.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A refusal.</summary>
    public static implicit operator Result<T>(Error error) => new(default, error);

    /// <summary>The answer as a result, where the implicit form does not apply (interfaces).</summary>
    public static Result<T> Of(T value) => new(value, null);
}
