import SiteCommands

MinhBachCommand.start()
