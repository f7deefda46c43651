using Prospect.TitleTraining;

return Lab.Run(args);
