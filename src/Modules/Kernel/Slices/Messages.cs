using HotelPrivacy.Kernel.Results;
using MediatR;

namespace HotelPrivacy.Kernel.Slices;

/// <summary>A message that changes something; work, audit entries and facts commit together or not at all.</summary>
public interface IModuleCommand<TResponse> : IRequest<Result<TResponse>>;

/// <summary>A message that only reads.</summary>
public interface IModuleQuery<TResponse> : IRequest<Result<TResponse>>;

/// <summary>Handles one command of the same slice.</summary>
public interface IModuleCommandHandler<in TCommand, TResponse> : IRequestHandler<TCommand, Result<TResponse>>
    where TCommand : IModuleCommand<TResponse>;

/// <summary>Handles one query of the same slice.</summary>
public interface IModuleQueryHandler<in TQuery, TResponse> : IRequestHandler<TQuery, Result<TResponse>>
    where TQuery : IModuleQuery<TResponse>;

/// <summary>A question one module asks another; read-only, named Get, Find or Is.</summary>
public interface IQuestion<out TAnswer> : IRequest<TAnswer>;

/// <summary>Answers another module's question, in <c>Answers/</c>.</summary>
public interface IAnswer<in TQuestion, TAnswer> : IRequestHandler<TQuestion, TAnswer>
    where TQuestion : IQuestion<TAnswer>;

/// <summary>The empty answer, written as <c>{}</c>.</summary>
public sealed record Nothing
{
    /// <summary>The only value.</summary>
    public static Nothing Value { get; } = new();
}
